package org.liandong.foundation.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.kernel.Role;

class BinderTest {

    private record Person(@Asked(value = "姓名", max = 5) String name, @Asked(value = "身份证", required = false) @Nullable IdCard card) {

        private Person {
            if (name.equals("无名")) {
                throw new InvalidValue("请写真名。");
            }
        }
    }

    private record Everything(@Asked(value = "短文", max = 5) String text, @Asked("数") int number, @Asked(value = "数二", required = false) @Nullable Integer other,
                              @Asked(value = "勾", required = false) boolean tick, @Asked(value = "是否", required = false) @Nullable Boolean maybe,
                              @Asked("日") LocalDate day, @Asked("时") LocalDateTime time, @Asked("钱") Money money, @Asked("电话") Phone phone,
                              @Asked("岗位") Role role, @Asked("编号") UUID id, @Asked("人") Person person, @Asked("人们") List<Person> people,
                              @Asked(value = "行", as = Asked.As.LINES, required = false, max = 10) List<String> lines) { }

    private static Map<String, Object> good() {
        var sent = new HashMap<String, Object>();
        sent.put("text", " 你好 ");
        sent.put("number", "30");
        sent.put("other", 7);
        sent.put("tick", "on");
        sent.put("maybe", "否");
        sent.put("day", "2026-11-23");
        sent.put("time", "2026-11-23 09:30");
        sent.put("money", 50000.5);
        sent.put("phone", "138 0000 0001");
        sent.put("role", "JUDGE");
        sent.put("id", "0199f9a0-0000-7000-8000-000000000001");
        sent.put("person", Map.of("name", "王芳", "card", "11010519491231002x"));
        sent.put("people", List.of(Map.of("name", "甲"), Map.of("name", "乙")));
        sent.put("lines", "第一行\r\n\n 第二行 ");
        return sent;
    }

    private static List<FieldError> errors(Map<String, ?> sent) {
        return Spine.refusal(Binder.bind(Everything.class, sent)).fields();
    }

    private static List<FieldError> errorsWith(String field, @Nullable Object value) {
        var sent = good();
        sent.put(field, value);
        return errors(sent);
    }

    @Test
    void every_type_is_filled_from_what_a_page_or_a_program_sends() {
        var bound = Binder.bind(Everything.class, good()).orDefect();
        assertThat(bound).isEqualTo(new Everything("你好", 30, 7, true, false, LocalDate.of(2026, 11, 23), LocalDateTime.of(2026, 11, 23, 9, 30),
                Money.of("50000.50"), Phone.of("13800000001"), Role.JUDGE, UUID.fromString("0199f9a0-0000-7000-8000-000000000001"),
                new Person("王芳", IdCard.of("11010519491231002X")), List.of(new Person("甲", null), new Person("乙", null)), List.of("第一行", "第二行")));
    }

    @Test
    void nothing_sent_names_every_required_field() {
        assertThat(errors(Map.of())).extracting(FieldError::field)
                .contains("text", "number", "day", "time", "money", "phone", "role", "id", "person", "people").doesNotContain("other", "maybe", "lines");
        assertThat(errorsWith("role", " ")).containsExactly(new FieldError("role", "请选择：岗位"));
        assertThat(errorsWith("text", null)).containsExactly(new FieldError("text", "请填写：短文"));
    }

    @Test
    void an_error_inside_stands_at_its_path() {
        assertThat(errorsWith("person", Map.of("name", "", "card", "1"))).extracting(FieldError::field).containsExactlyInAnyOrder("person.name", "person.card");
        assertThat(errorsWith("person", Map.of("name", "无名"))).containsExactly(new FieldError("person", "请写真名。"));
        assertThat(errorsWith("people", List.of(Map.of("name", "甲"), Map.of("name", "太长的名字了吧"), Map.of())))
                .extracting(FieldError::field).containsExactly("people[1].name", "people[2].name");
        assertThat(errorsWith("people", List.of(Map.of("name", "甲"), "乙"))).containsExactly(new FieldError("people[1]", "这里需要一组内容。"));
        assertThat(errorsWith("lines", List.of("好", "这一行太长了一二三四五六", "好", "\u0001"))).extracting(FieldError::field).containsExactly("lines[1]", "lines[3]");
    }

    @ParameterizedTest
    @CsvSource({"number,1.5,整数", "number,-1,整数", "number,99999999999,整数", "number,三,整数", "day,2026-02-30,日期", "day,23.11.2026,日期", "day,+12345-01-01,年份",
        "day,0001-01-01,年份", "time,2026-11-23,日期", "time,9999-01-01T00:00,年份", "money,五万,金额", "phone,110,电话", "role,KING,选项", "role,judge,选项",
        "id,1,选项", "id,'x'';drop table act.act',选项", "maybe,也许,是"})
    void a_value_of_the_wrong_sort_is_refused_in_plain_words(String field, String value, String words) {
        assertThat(errorsWith(field, value)).singleElement().satisfies(it -> {
            assertThat(it.field()).isEqualTo(field);
            assertThat(it.words()).contains(words);
        });
    }

    @Test
    void a_text_is_counted_in_characters_as_people_count_them() {
        assertThat(errorsWith("text", "一二三四五六")).singleElement().satisfies(it -> assertThat(it.words()).contains("最多5个字", "现在有6个字"));
        var sent = good();
        sent.put("text", "𠮷𠮷𠮷𠮷𠮷");
        assertThat(Binder.bind(Everything.class, sent)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_no_database_takes_never_reaches_it() {
        for (var bad : List.of("a\u0000b", "a\u0007", "a\u001b[2J", "\ud83d", "a\udc00", "a\u0085")) {
            assertThat(errorsWith("text", bad)).as(bad).singleElement().satisfies(it -> assertThat(it.words()).contains("特殊符号"));
        }
        for (var field : List.of("money", "phone", "day", "role", "id", "number")) {
            assertThat(errorsWith(field, "1\u0000")).as(field).hasSize(1);
        }
    }

    @Test
    void lists_and_groups_where_one_value_belongs_are_refused() {
        assertThat(errorsWith("text", List.of("一", "二"))).containsExactly(new FieldError("text", "这里只能填一项。"));
        assertThat(errorsWith("text", Map.of("a", "b"))).containsExactly(new FieldError("text", "这里只能填一项。"));
        assertThat(errorsWith("person", "王芳")).containsExactly(new FieldError("person", "这里需要一组内容。"));
        assertThat(errorsWith("day", List.of(Map.of()))).singleElement().satisfies(it -> assertThat(it.field()).isEqualTo("day"));
    }

    @Test
    void a_huge_list_is_refused_before_it_is_read() {
        assertThat(errorsWith("people", Collections.nCopies(1_000_000, "x"))).containsExactly(new FieldError("people", "太多了，最多200项。"));
        assertThat(errorsWith("lines", "x\n".repeat(500_000))).containsExactly(new FieldError("lines", "太多了，最多200项。"));
    }

    @Test
    void numbers_of_a_program_are_read_as_a_person_writes_them() {
        record Sum(@Asked("钱") Money money) { }

        assertThat(Binder.bind(Sum.class, Map.of("money", 12345678.5)).orDefect().money()).isEqualTo(Money.of("12345678.50"));
        assertThat(Binder.bind(Sum.class, Map.of("money", 50000)).orDefect().money()).isEqualTo(Money.of("50000"));
        assertThat(Spine.refusal(Binder.bind(Sum.class, Map.of("money", Double.POSITIVE_INFINITY))).fields().getFirst().words()).contains("金额");
        assertThat(Spine.refusal(Binder.bind(Sum.class, Map.of("money", 1e300))).fields().getFirst().words()).contains("金额");
    }

    @Test
    void digits_and_letters_in_full_width_are_meant_as_plain_ones() {
        record Typed(@Asked("电话") Phone phone, @Asked("身份证") IdCard card, @Asked("钱") Money money, @Asked("数") int number, @Asked("字") String text) { }

        assertThat(Binder.bind(Typed.class, Map.of("phone", "１３８００００　０００１", "card", "１１０１０５１９４９１２３１００２Ｘ", "money", "５０００．５", "number", "３",
                "text", "１２３")).orDefect())
                .isEqualTo(new Typed(Phone.of("13800000001"), IdCard.of("11010519491231002X"), Money.of("5000.50"), 3, "１２３"));
    }

    @Test
    void a_box_that_must_be_ticked_is_asked_for() {
        record Consent(@Asked(value = "我同意", as = Asked.As.CHECK) boolean yes) { }

        assertThat(Spine.refusal(Binder.bind(Consent.class, Map.of())).fields()).containsExactly(new FieldError("yes", "请先勾选“我同意”。"));
        assertThat(Binder.bind(Consent.class, Map.of("yes", true)).orDefect().yes()).isTrue();
    }

    @Property(tries = 300)
    void whatever_is_sent_is_bound_or_refused_and_never_breaks(@ForAll Map<String, String> noise, @ForAll String any, @ForAll List<String> many) {
        var sent = new HashMap<String, Object>(noise);
        for (var component : Everything.class.getRecordComponents()) {
            sent.put(component.getName(), component.getName().length() % 2 == 0 ? any : many);
            assertThat(Binder.bind(Everything.class, sent)).isNotNull();
        }
    }
}
