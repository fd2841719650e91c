package org.liandong.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;

/** What can be a template and what cannot: each refusal names the place and what to do. */
@Proves("F-11.16")
class TemplateTest {

    private static final String GOOD = """
            院名 {{法院}}
            标题 补正通知书
            称呼 {{起诉人}}：
            你关于{{案由}}的起诉材料还需补正：
            {{#缺少事项}}
            {{序号}}. {{内容}}
            {{/缺少事项}}
            请在{{截止日期}}以前补齐。
            落款 {{法院}}
            印章处 {{日期}}
            """;
    private final Form form = new Forms().of("correction-notice");

    private String faults(String text) {
        return faults(TemplateMaker.of(text));
    }

    private String faults(byte[] file) {
        var wrong = catchThrowableOfType(WrongTemplate.class, () -> Template.open(file, form));
        return wrong == null ? "" : wrong.faults().toString();
    }

    @Test
    void a_good_one_is_taken() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @Test
    void a_slot_the_kind_does_not_have_is_named_with_its_paragraph() {
        assertThat(faults(GOOD.replace("{{案由}}", "{{案由名}}"))).contains("第4段“你关于{{案由名}}", "没有“案由名”这一项", "可以用的有：起诉人、案由");
    }

    @Test
    void a_block_that_does_not_close_is_named() {
        assertThat(faults(GOOD.replace("{{/缺少事项}}\n", ""))).contains("“缺少事项”这一块没有结束", "{{/缺少事项}}");
        assertThat(faults(GOOD.replace("{{#缺少事项}}\n", ""))).contains("第6段", "前面没有开始它");
    }

    @Test
    void what_must_stand_there_and_does_not_is_named() {
        assertThat(faults(GOOD.replace("{{截止日期}}", "十日"))).contains("缺少“截止日期”");
        assertThat(faults(GOOD.replace("印章处 ", ""))).contains("印章处");
        assertThat(faults(GOOD.replace("以前补齐。", "以前补齐 {{起诉人。"))).contains("花括号没有成对");
    }

    @Test
    void a_list_needs_a_block_and_what_may_be_empty_needs_a_condition() {
        assertThat(faults(GOOD.replace("请在", "{{缺少事项}}请在"))).contains("“缺少事项”有多项");
        var acceptance = new Forms().of("acceptance");
        var wrong = catchThrowableOfType(WrongTemplate.class, () -> Template.open(TemplateMaker.of("""
                标题 受理案件通知书
                文号 {{案号}}
                {{起诉人}}{{案由}}{{案件类别}}
                印章处 {{日期}}"""), acceptance));
        assertThat(wrong.faults().toString()).contains("“案号”可能没有内容", "{{?案号}} … {{/案号}}");
    }

    @Test
    void what_is_no_word_file_or_hides_something_is_refused() {
        assertThat(faults("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).contains("不是 Word 文档");
        assertThat(faults(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11})).contains("另存为");
        assertThat(faults(TemplateMaker.pack(Map.of("word/document.xml", TemplateMaker.document(GOOD), "word/vbaProject.bin", "x")))).contains("宏");
        assertThat(faults(TemplateMaker.pack(Map.of("word/document.xml", TemplateMaker.document(GOOD), "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"x\" Target=\"http://elsewhere\" TargetMode=\"External\"/></Relationships>")))).contains("指向外面的链接");
        assertThat(faults(TemplateMaker.pack(Map.of("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")))).contains("坏了");
        assertThat(faults(TemplateMaker.pack(Map.of("word/document.xml", TemplateMaker.document(GOOD), "word/bomb.xml", "0".repeat(17 << 20))))).contains("展开以后太大");
        assertThat(faults(TemplateMaker.pack(Map.of("word/document.xml", TemplateMaker.document(GOOD).replaceFirst("<w:r>", "<w:r><w:drawing/></w:r><w:r>"))))).contains("第1段", "图片");
        assertThat(faults(TemplateMaker.pack(Map.of("word/document.xml", TemplateMaker.document(GOOD).replaceFirst("<w:r>",
                "<w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r><w:r>"))))).contains("域代码");
    }

    @Test
    void marks_are_found_although_word_tears_them_into_runs() throws Exception {
        var torn = TemplateMaker.document(GOOD).replace("{{案由}}", "{{案</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>由}</w:t></w:r><w:r><w:t>}");
        var template = Template.open(TemplateMaker.pack(Map.of("word/document.xml", torn)), form);
        assertThat(template.sheet(contents()).lines()).contains("你关于民间借贷纠纷的起诉材料还需补正：");
    }

    @Test
    void what_a_person_typed_is_text_and_never_a_mark_and_its_lines_stay_lines() throws Exception {
        var template = Template.open(TemplateMaker.of(GOOD), form);
        var typed = contents().with("起诉人", "{{日期}}<w:p/>&").lines("缺少事项", List.of("借条\n原件"));
        var lines = template.sheet(typed).lines();
        assertThat(lines).contains("{{日期}}<w:p/>&：", "1. 借条", "原件");
        assertThat(Template.open(template.docx(contents()), new Form("x", "x", true, "", "", List.of(), Contents.empty())).words()).contains("1. 借条");
    }

    @Test
    void an_empty_slot_is_refused_by_name() {
        assertThat(form.unfilled(Contents.empty().with("起诉人", "王芳").with("案由", " ").lines("缺少事项", List.of("借条"))).orElseThrow().fields())
                .extracting(it -> it.field()).containsExactly("案由", "截止日期");
    }

    @Test
    void codes_tell_a_slip_of_the_pen() {
        var code = Codes.make();
        assertThat(Codes.read(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))).contains(code);
        var wrong = code.charAt(0) == 'A' ? 'B' : 'A';
        assertThat(Codes.read(wrong + code.substring(1))).isEmpty();
        assertThat(House.date(LocalDate.of(2026, 11, 20))).isEqualTo("二〇二六年十一月二十日");
    }

    private static Contents contents() {
        return Contents.empty().with("法院", "舞钢市人民法院").with("日期", "今天").with("起诉人", "王芳").with("案由", "民间借贷纠纷")
                .lines("缺少事项", List.of("借条")).with("截止日期", LocalDate.of(2026, 12, 1)).with("验证码", "x").with("验证网址", "y");
    }
}
