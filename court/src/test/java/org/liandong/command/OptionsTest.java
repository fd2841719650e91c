package org.liandong.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void words_and_options_may_stand_in_any_order_and_values_after_a_blank_or_an_equals_sign() {
        var options = read("rows.jsonl", "--limit", "5", "--url=http://127.0.0.1:8481", "--empty", "--token", "a", "--token", "b");

        assertThat(options.words(1, "文件名")).containsExactly("rows.jsonl");
        assertThat(options.number("limit", 9, 1, 100)).isEqualTo(5);
        assertThat(options.value("url")).contains("http://127.0.0.1:8481");
        assertThat(options.has("empty")).isTrue();
        assertThat(options.values("token")).containsExactly("a", "b");
        assertThat(options.value("token")).contains("b");
    }

    @Test
    void what_is_not_given_has_its_usual_value() {
        var options = read();

        assertThat(options.number("limit", 9, 1, 100)).isEqualTo(9);
        assertThat(options.value("url")).isEmpty();
        assertThat(options.values("token")).isEmpty();
        assertThat(options.has("empty")).isFalse();
    }

    @Test
    void an_unknown_option_a_missing_value_and_a_wrong_number_are_named() {
        assertThatThrownBy(() -> read("--bogus")).isInstanceOf(WrongUsage.class).hasMessageContaining("--bogus");
        assertThatThrownBy(() -> read("--limit")).isInstanceOf(WrongUsage.class).hasMessageContaining("--limit");
        assertThatThrownBy(() -> read("--limit=")).isInstanceOf(WrongUsage.class).hasMessageContaining("--limit");
        assertThatThrownBy(() -> read("--empty=no")).isInstanceOf(WrongUsage.class).hasMessageContaining("--empty");
        assertThatThrownBy(() -> read("--limit", "many").number("limit", 9, 1, 100)).isInstanceOf(WrongUsage.class).hasMessageContaining("1 到 100");
        assertThatThrownBy(() -> read("--limit", "0").number("limit", 9, 1, 100)).isInstanceOf(WrongUsage.class);
    }

    @Test
    void too_few_and_too_many_words_are_refused() {
        assertThatThrownBy(() -> read().words(1, "文件名")).isInstanceOf(WrongUsage.class).hasMessageContaining("文件名");
        assertThatThrownBy(() -> read("a", "b").words(1, "文件名")).isInstanceOf(WrongUsage.class).hasMessageContaining("b");
    }

    @Test
    void a_database_may_be_written_in_the_ways_people_write_it() {
        assertThat(Databases.address("jdbc:postgresql://db:5432/court")).isEqualTo("jdbc:postgresql://db:5432/court");
        assertThat(Databases.address("postgresql://db/court")).isEqualTo("jdbc:postgresql://db/court");
        assertThat(Databases.address("db:5433/court")).isEqualTo("jdbc:postgresql://db:5433/court");
        assertThatThrownBy(() -> Databases.address("mysql://db/court")).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> Databases.address("court")).isInstanceOf(WrongUsage.class);
    }

    private static Options read(String... typed) {
        return Options.read(List.of(typed), Set.of("limit", "url", "token"), Set.of("empty"));
    }
}
