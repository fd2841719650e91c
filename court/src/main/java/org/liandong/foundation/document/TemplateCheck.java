package org.liandong.foundation.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.document.WrongTemplate.Fault;
import org.w3c.dom.Element;

/** 模板检查: every mark must be one the kind of document has, every block must close, and nothing may stand there that cannot be set. */
final class TemplateCheck {

    private static final int SHOWN = 24;
    private static final Map<String, String> STRANGE = Map.of("drawing", "图片", "pict", "图片", "object", "嵌入的对象", "txbxContent", "文本框", "altChunk", "嵌入的文档",
            "ins", "没有接受的修订", "del", "没有接受的修订", "footnoteReference", "脚注", "sdt", "内容控件");

    private final Form form;
    private final List<Fault> faults = new ArrayList<>();
    /** Blocks that are open where the check stands, innermost first. */
    private final Deque<Marks.Mark> open = new ArrayDeque<>();
    private int paragraphs;

    TemplateCheck(Form form) {
        this.form = form;
    }

    void body(Element body) {
        container(body);
        required(Marks.text(body));
    }

    void margin(Element margin) {
        for (var paragraph : Xml.all(margin, "p")) {
            strange(paragraph, "页眉页脚");
            Marks.in(Marks.text(paragraph)).forEach(mark -> {
                if (mark.kind() != Marks.Kind.SLOT || Form.HOUSE.stream().noneMatch(it -> it.name().equals(mark.name()))) {
                    fault("页眉页脚“%s”".formatted(shown(paragraph)), "页眉页脚里只能用“法院”“日期”“验证码”“验证网址”，不能用“%s”。".formatted(mark.name()));
                }
            });
        }
    }

    void seal(boolean hasPlace) {
        if (form.sealed() && !hasPlace) {
            fault("", "《%s》要盖院印，请把落款里写日期的那一段设成“印章处”样式。".formatted(form.name()));
        } else if (!form.sealed() && hasPlace) {
            fault("", "《%s》是当事人的文书，不盖院印，请去掉“印章处”样式。".formatted(form.name()));
        }
    }

    void finish() throws WrongTemplate {
        if (!faults.isEmpty()) {
            throw new WrongTemplate(faults);
        }
    }

    private void container(Element container) {
        var outside = open.size();
        var begins = new ArrayDeque<String>();
        for (var block : Xml.children(container)) {
            if (Xml.is(block, "p")) {
                paragraphs++;
                begins.push(place(block));
                paragraph(block, outside, begins);
            } else if (Xml.is(block, "tbl")) {
                Xml.children(block, "tr").forEach(this::row);
            } else if (!Xml.is(block, "sectPr") && !Xml.is(block, "tcPr") && STRANGE.containsKey(block.getLocalName())) {
                fault("第%d段之后".formatted(paragraphs), "这里有%s，模板里不能有。".formatted(STRANGE.get(block.getLocalName())));
            }
        }
        while (open.size() > outside) {
            fault("", "“%s”这一块没有结束，请在它后面单独一段写上 {{/%s}}。".formatted(open.peek().name(), open.pop().name()));
        }
    }

    private void paragraph(Element paragraph, int outside, Deque<String> begins) {
        strange(paragraph, begins.peek());
        var alone = Marks.alone(paragraph);
        if (alone.isEmpty()) {
            inline(paragraph);
            return;
        }
        var mark = alone.get();
        if (mark.kind() != Marks.Kind.END) {
            begin(mark, place(paragraph));
        } else if (open.size() <= outside || !open.peek().name().equals(mark.name())) {
            fault(place(paragraph), "这里结束了“%s”，可前面没有开始它，或者里面还有没结束的一块。".formatted(mark.name()));
        } else {
            open.pop();
        }
    }

    private void begin(Marks.Mark mark, String place) {
        var field = form.field(mark.name());
        if (field.isEmpty()) {
            unknown(mark, place);
        } else if (mark.kind() == Marks.Kind.REPEAT && !field.get().isRepeated()) {
            fault(place, "“%s”只有一项，不能重复。请写 {{%s}}。".formatted(mark.name(), mark.name()));
        } else if (mark.kind() == Marks.Kind.REPEAT && open.stream().anyMatch(it -> it.kind() == Marks.Kind.REPEAT)) {
            fault(place, "重复的一块里面不能再有重复的一块。");
        }
        open.push(mark);
    }

    private void row(Element row) {
        var repeated = Marks.in(Marks.text(row)).stream().filter(it -> it.kind() == Marks.Kind.REPEAT).findFirst();
        if (repeated.isPresent()) {
            var closed = Marks.in(Marks.text(row)).stream().anyMatch(it -> it.kind() == Marks.Kind.END && it.name().equals(repeated.get().name()));
            var place = "表格里“%s”这一行".formatted(shown(row));
            begin(repeated.get(), place);
            if (!closed) {
                fault(place, "“%s”要在同一行里结束，请在这一行最后一格写上 {{/%s}}。".formatted(repeated.get().name(), repeated.get().name()));
            }
        }
        Xml.children(row, "tc").forEach(cell -> {
            for (var paragraph : Xml.children(cell, "p")) {
                paragraphs++;
                strange(paragraph, place(paragraph));
                inline(paragraph, repeated.map(Marks.Mark::name));
            }
            if (!Xml.children(cell, "tbl").isEmpty()) {
                fault("表格里“%s”这一行".formatted(shown(row)), "表格里面不能再放表格。");
            }
        });
        if (repeated.isPresent()) {
            open.pop();
        }
    }

    private void inline(Element paragraph) {
        inline(paragraph, Optional.empty());
    }

    /** Marks within one paragraph: slots, and conditional blocks that close in it. */
    private void inline(Element paragraph, Optional<String> repeatedRow) {
        var outside = open.size();
        var place = place(paragraph);
        for (var mark : Marks.in(Marks.text(paragraph))) {
            if (repeatedRow.filter(mark.name()::equals).isPresent() && mark.kind() != Marks.Kind.SLOT) {
                continue;
            }
            switch (mark.kind()) {
                case SLOT -> slot(mark, place);
                case IF -> begin(mark, place);
                case REPEAT -> fault(place, "重复的开始 {{#%s}} 和结束 {{/%s}} 都要单独占一段。".formatted(mark.name(), mark.name()));
                case END -> {
                    if (open.size() > outside && open.peek().name().equals(mark.name())) {
                        open.pop();
                    } else {
                        fault(place, "这里结束了“%s”，可这一段前面没有开始它。".formatted(mark.name()));
                    }
                }
            }
        }
        while (open.size() > outside) {
            var mark = open.pop();
            fault(place, "“%s”要在同一段里结束，请写上 {{/%s}}；或者把开始和结束都单独占一段。".formatted(mark.name(), mark.name()));
        }
        if (Marks.text(paragraph).replaceAll("\\{\\{[^{}]*}}", "").matches(".*(\\{\\{|}}).*")) {
            fault(place, "花括号没有成对，应当是 {{名称}}。");
        }
    }

    private void slot(Marks.Mark mark, String place) {
        var row = open.stream().filter(it -> it.kind() == Marks.Kind.REPEAT).findFirst().flatMap(it -> form.field(it.name()));
        if (row.isPresent() && (mark.name().equals(Contents.ORDINAL) || row.get().columns().contains(mark.name()))) {
            return;
        }
        var field = form.field(mark.name());
        if (field.isEmpty()) {
            unknown(mark, place);
        } else if (field.get().isRepeated()) {
            fault(place, "“%s”有多项，要写成重复的一块：{{#%s}} … {{/%s}}。".formatted(mark.name(), mark.name(), mark.name()));
        } else if (!field.get().required() && open.stream().noneMatch(it -> it.name().equals(mark.name()))) {
            fault(place, "“%s”可能没有内容，要放在 {{?%s}} … {{/%s}} 里面。".formatted(mark.name(), mark.name(), mark.name()));
        }
    }

    private void required(String text) {
        var used = Marks.in(text).stream().map(Marks.Mark::name).toList();
        form.fields().stream().filter(it -> it.required() && !used.contains(it.name())).forEach(it ->
                fault("", "缺少“%s”（%s），请在合适的地方写上 %s。".formatted(it.name(), it.explain(), it.isRepeated() ? "{{#" + it.name() + "}}" : "{{" + it.name() + "}}")));
    }

    private void unknown(Marks.Mark mark, String place) {
        fault(place, "《%s》没有“%s”这一项。可以用的有：%s。".formatted(form.name(), mark.name(),
                String.join("、", form.fields().stream().map(Form.Field::name).toList())));
    }

    private void strange(Element paragraph, String place) {
        STRANGE.forEach((element, words) -> {
            if (!Xml.all(paragraph, element).isEmpty() || paragraph.getElementsByTagNameNS("*", element).getLength() > 0) {
                fault(place, "这里有%s，模板里不能有。请去掉，或改成普通文字。".formatted(words));
            }
        });
        Xml.all(paragraph, "instrText").stream().map(it -> it.getTextContent().strip()).filter(it -> !it.matches("(?i)(PAGE|NUMPAGES)\\b.*")).findFirst()
                .ifPresent(it -> fault(place, "这里有域代码（%s），模板里只能有页码。请改成普通文字。".formatted(it)));
    }

    private String place(Element paragraph) {
        return "第%d段“%s”".formatted(paragraphs, shown(paragraph));
    }

    private static String shown(Element element) {
        var text = Marks.text(element).strip();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private void fault(String place, String words) {
        var fault = new Fault(place, words);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
