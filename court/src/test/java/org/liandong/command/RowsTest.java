package org.liandong.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {

    private static final String STORY = "2025年3月1日他向我借了5万元，写了借条，说好年底还，到现在一分没有还。";

    @TempDir Path directory;

    @Test
    void lines_that_cannot_be_used_are_named_with_their_reason_and_the_others_are_read() throws IOException {
        var rows = read(line(STORY, "4.10.108.3"), "{\"text\": \"借钱", "[1, 2]", "", line("太短", "4.10.108.3"), line(STORY, "99.9"),
                "{\"text\": \"" + STORY + "\"}", "{\"cause_2025_id\": \"2\"}", "{\"text\": 5, \"cause_2025_id\": \"2\"}", line(STORY, "2"));

        assertThat(rows.read()).isEqualTo(9);
        assertThat(rows.usable()).extracting(Rows.Row::line).containsExactly(1, 10);
        assertThat(rows.refused()).extracting(Rows.Unusable::line).containsExactly(2, 3, 5, 6, 7, 8, 9);
        assertThat(rows.refused()).extracting(Rows.Unusable::reason).containsExactly("不是完整的 JSON", "不是一个 JSON 对象", "文字太短，只有2个字，至少要20个",
                "没有“99.9”这个案由", "没有 cause_2025_id", "没有 text", "没有 text");
    }

    @Test
    void a_text_longer_than_the_field_is_cut_and_one_longer_than_anybody_writes_is_refused() throws IOException {
        var rows = read(line("𠮷".repeat(8_001), "2"), line("长".repeat(8_000), "2"), line("长".repeat(200_001), "2"));

        assertThat(rows.usable()).extracting(Rows.Row::isCut).containsExactly(true, false);
        assertThat(rows.usable()).allSatisfy(it -> assertThat(it.text().codePointCount(0, it.text().length())).isEqualTo(8_000));
        assertThat(rows.refused()).extracting(Rows.Unusable::line).containsExactly(3);
    }

    @Test
    void signs_nobody_sees_are_left_out() throws IOException {
        assertThat(read(line(STORY, "2").replace(STORY, "\\u0000\\u0007" + STORY + "\\uD800")).usable()).singleElement().extracting(Rows.Row::text).isEqualTo(STORY);
    }

    @Test
    void only_as_many_lines_are_read_as_are_wanted() throws IOException {
        assertThat(Rows.read(file(line(STORY, "2"), "broken", line(STORY, "2")), 2).read()).isEqualTo(2);
    }

    @Test
    void a_missing_file_an_empty_one_a_directory_and_one_without_a_usable_line_are_refused_in_one_sentence() throws IOException {
        assertThatThrownBy(() -> Rows.read(directory.resolve("none"), 9)).isInstanceOf(Stopped.class).hasMessageContaining("没有找到文件");
        assertThatThrownBy(() -> Rows.read(file(), 9)).isInstanceOf(Stopped.class).hasMessageContaining("是空的");
        assertThatThrownBy(() -> Rows.read(directory, 9)).isInstanceOf(Stopped.class).hasMessageContaining("不是文件");
        var useless = read("broken");
        assertThatThrownBy(useless::orStop).isInstanceOf(Stopped.class).hasMessageContaining("没有一行能用");
    }

    @Test
    void bytes_that_are_no_text_do_not_end_the_reading() throws IOException {
        var file = directory.resolve("bytes");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, '\n', '{', (byte) 0xc3, '}', '\n'});

        assertThat(Rows.read(file, 9).refused()).hasSize(2);
    }

    private Rows read(String... lines) throws IOException {
        return Rows.read(file(lines), Integer.MAX_VALUE);
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(directory.resolve("rows.jsonl"), lines.length == 0 ? "" : String.join("\n", lines) + "\n");
    }

    private static String line(String text, String cause) {
        return Wire.JSON.writeValueAsString(Map.of("text", text, "cause_2025_id", cause));
    }
}
