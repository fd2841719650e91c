package org.liandong.proceeding.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.RuleFile;
import org.liandong.foundation.rulebook.Rulebook;
import tools.jackson.databind.json.JsonMapper;

@Proves("F-3.4")
class LessonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Causes CAUSES = Causes.load();
    private static final Path STATUTES = Path.of("../../shared/data/statutes/statutes_core.jsonl");
    private static final Map<String, String> SHORT = Map.of("民诉法", "民事诉讼法", "行诉法", "行政诉讼法", "刑诉法", "刑事诉讼法");
    private final Lessons lessons = new Lessons(Rulebook.asShipped(Lessons.BOOK));

    @Test
    void every_cause_has_a_sentence_of_the_law_and_what_it_means() {
        assertThat(CAUSES.all()).allSatisfy(cause -> assertThat(lessons.of(cause.id(), TODAY)).as(cause.name()).isNotEmpty()
                .allMatch(it -> !it.text().isBlank() && !it.words().isBlank() && it.law().matches(".+ \\d+")));
        assertThat(RuleFile.rows("lessons.yaml")).allSatisfy(row -> {
            assertThat(row.get("since")).as("%s", row.get("id")).isInstanceOf(LocalDate.class);
            assertThat(new Row(row).causes()).allMatch(it -> it.isEmpty() || CAUSES.find(it).isPresent());
        });
    }

    private record Row(Map<String, Object> row) {

        @SuppressWarnings("unchecked")
        java.util.List<String> causes() {
            return (java.util.List<String>) row.get("causes");
        }
    }

    @ParameterizedTest
    @CsvSource({"4.10.108.3, 民法典 675", "2.2.14, 民法典 1079", "10.35.411.1, 民法典 1208", "7.19.205.5, 劳动争议调解仲裁法 5", "4.10.126, 民法典 944", "A.1, 行诉法 2",
        "P.1, 刑诉法 114", "E.3, 民诉法 247", "C.1, 国家赔偿法 2", "U.1, 民诉法 171", "11.45, 民诉法 225", "11.51, 反家庭暴力法 23", "4.10.144.1, 民法典 577", "9.28, 民法典 86"})
    void the_closest_comes_first_and_a_cause_without_its_own_takes_those_above(String cause, String law) {
        assertThat(lessons.of(cause, TODAY).getFirst().law()).isEqualTo(law);
    }

    @Test
    void a_book_in_which_a_class_of_case_would_have_no_lesson_is_refused() {
        var rows = RuleFile.rows("lessons.yaml").stream().filter(it -> !new Row(it).causes().contains("E")).toList();
        assertThatThrownBy(() -> Lessons.BOOK.read().apply(rows)).isInstanceOf(InvalidValue.class).hasMessageContaining("“E”");
    }

    /** The quotations are held against the published text where it is at hand. */
    @Test
    void every_quotation_stands_in_its_article_word_for_word() throws IOException {
        Assumptions.assumeTrue(Files.exists(STATUTES), "no statutes at hand");
        var articles = new HashMap<String, String>();
        try (var lines = Files.lines(STATUTES)) {
            var json = JsonMapper.builder().build();
            lines.map(json::readTree).forEach(it -> articles.put(it.get("law").asString() + " " + it.get("article_int").asInt(), plain(it.get("text").asString())));
        }
        for (var row : RuleFile.rows("lessons.yaml")) {
            var source = row.get("source").toString().split(" ");
            var article = articles.get(SHORT.getOrDefault(source[0], source[0]) + " " + source[1]);
            if (article != null) {
                assertThat(article).as("%s", row.get("id")).contains(plain(row.get("text").toString()));
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
