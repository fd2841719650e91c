package org.liandong.foundation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.foundation.database.CannotStart;
import org.liandong.foundation.kernel.InvalidValue;

@Proves("F-3.2")
class RulebookTest {

    private static final Book<List<Map<String, Object>>> TERMS = new Book<>("terms", "期限", "", "terms.yaml", "id",
            Book.items("id", "名称", "length", "多长", "source", "依据"), row -> "", rows -> rows);
    private static final LocalDate BASE = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

    /** What a court put in force, without a database. */
    private static final class Added implements Installed {

        private final List<RuleVersion> versions = new ArrayList<>();

        void add(String rule, LocalDate since, int length) {
            versions.add(RuleRows.version(rule, since, Map.of("id", rule, "length", length, "source", "测试"), null));
        }

        @Override
        public String revision() {
            return Integer.toString(versions.size());
        }

        @Override
        public List<RuleVersion> of(String book) {
            return versions;
        }

        @Override
        public List<InstalledRules.Proposed> waiting(String court) {
            return List.of();
        }
    }

    private static Object length(Rulebook rulebook, String rule, LocalDate day) {
        return rulebook.version(TERMS, rule, day).orElseThrow().row().get("length");
    }

    @Test
    void the_same_rule_has_sixty_days_until_the_end_of_2021_and_thirty_from_2022() {
        var rulebook = Rulebook.asShipped(TERMS);
        assertThat(length(rulebook, "公告送达", LocalDate.of(2021, 12, 31))).isEqualTo(60);
        assertThat(length(rulebook, "公告送达", LocalDate.of(2022, 1, 1))).isEqualTo(30);
        assertThat(rulebook.on(TERMS, LocalDate.of(2021, 12, 31)).stream().filter(it -> it.get("id").equals("公告送达"))).hasSize(1);
    }

    @Test
    void a_version_the_court_adds_decides_from_its_first_day_and_the_old_one_until_the_day_before() {
        var added = new Added();
        var rulebook = new Rulebook(List.of(TERMS), added);
        assertThat(length(rulebook, "答辩期", BASE)).isEqualTo(15);
        added.add("答辩期", BASE, 20);
        assertThat(length(rulebook, "答辩期", BASE.minusDays(1))).isEqualTo(15);
        assertThat(length(rulebook, "答辩期", BASE)).isEqualTo(20);
        assertThat(rulebook.versions(TERMS).get("答辩期")).extracting(RuleVersion::until).containsExactly(BASE.minusDays(1), null);
    }

    @Test
    void of_two_that_begin_on_one_day_the_one_approved_later_decides() {
        var added = new Added();
        added.add("答辩期", BASE, 20);
        added.add("答辩期", BASE, 25);
        assertThat(length(new Rulebook(List.of(TERMS), added), "答辩期", BASE)).isEqualTo(25);
    }

    @Test
    void a_court_whose_own_rule_the_new_program_cannot_read_does_not_start() {
        var strict = new Book<List<Integer>>("terms", "期限", "", "terms.yaml", "id", TERMS.items(), row -> "",
                rows -> rows.stream().map(it -> (Integer) it.getOrDefault("length", 0)).toList());
        var added = new Added();
        new RulesFit(new Rulebook(List.of(strict), added), added, CLOCK).afterSingletonsInstantiated();
        added.add("答辩期", BASE, 20);
        new RulesFit(new Rulebook(List.of(strict), added), added, CLOCK).afterSingletonsInstantiated();
        added.versions.add(RuleRows.version("答辩期", BASE.plusDays(1), Map.of("id", "答辩期", "length", "二十", "source", "测试"), null));
        assertThatThrownBy(() -> new RulesFit(new Rulebook(List.of(strict), added), added, CLOCK).afterSingletonsInstantiated())
                .isInstanceOf(CannotStart.class).hasMessageContaining("期限").hasMessageContaining("答辩期").hasMessageContaining("先用原来的程序");
    }

    /** Whatever versions are added in whatever order, on every day at most one of a rule is in force, and none is lost that nobody replaced. */
    @Property(tries = 300)
    void on_every_day_exactly_one_version_decides(@ForAll @Size(max = 8) List<@IntRange(min = -40, max = 40) Integer> starts) {
        var added = new Added();
        starts.forEach(day -> added.add("答辩期", BASE.plusDays(day), 100 + day));
        var rulebook = new Rulebook(List.of(TERMS), added);
        for (int day = -50; day <= 50; day++) {
            var date = BASE.plusDays(day);
            var at = day;
            assertThat(rulebook.versions(TERMS).get("答辩期").stream().filter(it -> it.isInForce(date))).hasSize(1);
            var expected = starts.stream().filter(it -> it <= at).max(Integer::compare).map(it -> 100 + it).orElse(15);
            assertThat(length(rulebook, "答辩期", date)).isEqualTo(expected);
            assertThat(rulebook.on(TERMS, date).stream().filter(it -> it.get("id").equals("答辩期")).map(it -> it.get("length"))).containsExactly(expected);
        }
    }

    @Test
    void a_row_that_cannot_be_read_is_refused_with_its_place() {
        assertThat(RuleFile.row("length: 15\nsource: 民诉法 128")).containsEntry("length", 15);
        assertThat(RuleFile.row("since: 2022-01-01")).containsEntry("since", LocalDate.of(2022, 1, 1));
        for (var wrong : List.of("length: [15", "- 1", "15", "", "a: 1\na: 2", "a: &x [1]\nb: [*x, *x]", "a: !!java.net.URL [\"http://x\"]", "x: ".repeat(90_000))) {
            assertThatThrownBy(() -> RuleFile.row(wrong)).as(wrong).isInstanceOf(InvalidValue.class);
        }
        assertThatThrownBy(() -> RuleFile.row("length: 15\nsource: [")).hasMessageContaining("第2行");
    }

    @Test
    void a_typed_row_needs_known_items_and_a_source() {
        assertThatThrownBy(() -> RuleRows.checked(TERMS, "答辩期", "lenght: 3\nsource: x")).hasMessageContaining("lenght");
        assertThatThrownBy(() -> RuleRows.checked(TERMS, "答辩期", "length: 3")).hasMessageContaining("依据");
        assertThat(RuleRows.checked(TERMS, "答辩期", "id: 别的\nlength: 3\nsource: x")).containsEntry("id", "答辩期");
    }
}
