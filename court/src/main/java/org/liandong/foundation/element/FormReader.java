package org.liandong.foundation.element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.element.Element.Check;
import org.liandong.foundation.element.Element.Column;
import org.liandong.foundation.element.Element.Computed;
import org.liandong.foundation.element.Element.Condition;
import org.liandong.foundation.element.Element.Type;
import org.liandong.foundation.element.ElementForm.Kind;
import org.liandong.foundation.element.ElementForm.Section;
import org.liandong.foundation.element.reckoning.Calculators;

/** Reads a form and checks that it holds together. A broken one stops the court at its start, and is refused when it is proposed. */
final class FormReader {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{1,39}");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w*)}");
    private static final Set<String> RESERVED = Set.of("key", "version", "back", "do", "act");
    private static final Set<String> FORM = Set.of("id", "name", "causes", "source", "since", "until", "sections");
    private static final Set<String> SECTION = Set.of("id", "title", "kind", "hint", "elements");
    private static final Set<String> ELEMENT = Set.of("id", "ask", "label", "type", "required", "when", "hint", "choices", "columns", "check",
            "law", "say", "known",
            "computed", "respond", "told");
    private static final Map<String, Type> TYPES = Map.ofEntries(Map.entry("text", Type.TEXT), Map.entry("long", Type.LONG_TEXT),
            Map.entry("money", Type.MONEY),
            Map.entry("date", Type.DATE), Map.entry("number", Type.NUMBER), Map.entry("percent", Type.PERCENT), Map.entry("decimal", Type.DECIMAL),
            Map.entry("是", Type.YES_NO), Map.entry("one", Type.ONE), Map.entry("many", Type.MANY), Map.entry("rows", Type.ROWS));

    private final Calculators calculators;
    private final Map<String, Element> seen = new LinkedHashMap<>();

    private FormReader(Calculators calculators) {
        this.calculators = calculators;
    }

    /** The form of a row; {@link org.liandong.foundation.kernel.InvalidValue} names what is wrong and where. */
    static ElementForm read(Map<String, Object> row, Calculators calculators) {
        var id = String.valueOf(row.get("id"));
        return new FormReader(calculators).form(id, new FormNode("要素表" + id, row));
    }

    private ElementForm form(String id, FormNode node) {
        node.allow(FORM);
        var sections = new ArrayList<Section>();
        var ids = new HashSet<String>();
        for (var part : node.parts("sections", "节")) {
            part.allow(SECTION);
            if (!ids.add(id(part))) {
                throw part.broken("这一节的名字用过了：" + part.text("id"));
            }
            var elements = part.parts("elements", "项").stream().map(this::element).toList();
            if (elements.isEmpty()) {
                throw part.broken("这一节没有要素");
            }
            sections.add(new Section(id(part), part.must("title"), kind(part), part.or("hint", ""), elements));
        }
        if (sections.stream().noneMatch(it -> it.kind() == Kind.CLAIMS) || sections.stream().noneMatch(it -> it.kind() == Kind.FACTS)) {
            throw node.broken("至少要有一节诉讼请求（claims）和一节事实（facts）");
        }
        if (!node.has("causes")) {
            throw node.broken("缺“causes”");
        }
        return new ElementForm(id, node.must("name"), node.texts("causes"), node.must("source"), node.day("since"), node.day("until"),
                List.copyOf(sections));
    }

    private static Kind kind(FormNode node) {
        var kind = node.must("kind");
        return Stream.of(Kind.values()).filter(it -> it.label().equals(kind) || it.name().equals(kind.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> node.broken("kind 只能是诉讼请求、事实、证据、其他"));
    }

    private Element element(FormNode node) {
        node.allow(ELEMENT);
        var id = id(node);
        var known = node.text("known");
        var computed = computed(node);
        var type = type(node, known != null ? Type.LONG_TEXT : computed != null ? Type.MONEY : null);
        var asked = known == null && computed == null;
        var element = new Element(id, asked ? node.must("ask") : node.or("ask", ""), node.must("label"), type, node.flag("required", false),
                condition(node),
                node.or("hint", ""), node.texts("choices"), columns(node), checks(node, type), node.or("law", ""), node.or("say", ""), known, computed,
                node.flag("respond", true), node.text("told"));
        check(node, element);
        seen.put(id, element);
        return element;
    }

    private static String id(FormNode node) {
        var id = node.must("id");
        if (!ID.matcher(id).matches() || RESERVED.contains(id)) {
            throw node.broken("名字只能用英文字母和数字，小写开头：" + id);
        }
        return id;
    }

    private void check(FormNode node, Element element) {
        if (seen.containsKey(element.id())) {
            throw node.broken("要素 %s 写了两遍".formatted(element.id()));
        }
        if (element.told() != null && !Element.TOLD.contains(element.told())) {
            throw node.broken("要素 %s：讲述时没有问过“%s”".formatted(element.id(), element.told()));
        }
        if (element.known() != null && !Known.NAMES.contains(element.known())) {
            throw node.broken("要素 %s：案卷里没有“%s”".formatted(element.id(), element.known()));
        }
        var chosen = element.type() == Type.ONE || element.type() == Type.MANY;
        if (chosen != !element.choices().isEmpty()) {
            throw node.broken("要素 %s：单选、多选要写 choices，别的不写".formatted(element.id()));
        }
        if ((element.type() == Type.ROWS) != !element.columns().isEmpty()) {
            throw node.broken("要素 %s：rows 要写 columns，别的不写".formatted(element.id()));
        }
        for (var slot = SLOT.matcher(element.say()); slot.find(); ) {
            if (!slot.group(1).isEmpty() && !seen.containsKey(slot.group(1))) {
                throw node.broken("要素 %s 的句子提到的“%s”不在它前面".formatted(element.id(), slot.group(1)));
            }
        }
        if (!element.say().isEmpty() && !element.say().contains("{}")) {
            throw node.broken("要素 %s 的句子里没有 {}".formatted(element.id()));
        }
    }

    private static Type type(FormNode node, @Nullable Type otherwise) {
        var name = node.text("type");
        if (name == null && otherwise != null) {
            return otherwise;
        }
        return Stream.of(Type.values()).filter(it -> it.label().equals(name)).findFirst().or(() -> Optional.ofNullable(TYPES.get(String.valueOf(name))))
                .orElseThrow(() -> node.broken("要素 %s：不认识的 type“%s”，可以写：%s".formatted(node.text("id"), name,
                        Stream.of(Type.values()).map(Type::label).collect(Collectors.joining("、")))));
    }

    private @Nullable Condition condition(FormNode node) {
        var part = node.part("when");
        if (part == null) {
            return null;
        }
        var answers = new LinkedHashMap<String, List<String>>();
        for (var name : part.names()) {
            var other = seen.get(name);
            if (other == null) {
                throw part.broken("要素 %s 的条件提到的“%s”不在它前面".formatted(node.text("id"), name));
            }
            var expected = part.texts(name).stream().filter(it -> !it.equals("有")).toList();
            var possible = other.type() == Type.YES_NO ? List.of("是", "否") : other.choices();
            if (!possible.containsAll(expected)) {
                throw part.broken("要素 %s 的条件：%s 不会是“%s”".formatted(node.text("id"), name, expected));
            }
            answers.put(name, expected);
        }
        return new Condition(answers);
    }

    private List<Column> columns(FormNode node) {
        return node.parts("columns", "列").stream().map(it -> {
            it.allow(Set.of("id", "label", "type", "choices"));
            return new Column(id(it), it.must("label"), type(it, Type.TEXT), it.texts("choices"));
        }).toList();
    }

    private List<Check> checks(FormNode node, Type type) {
        var part = node.part("check");
        if (part == null) {
            return List.of();
        }
        part.allow(Set.of("past", "after", "least", "most"));
        var checks = new ArrayList<Check>();
        for (var name : part.names()) {
            var rule = Check.Rule.valueOf(name.toUpperCase(Locale.ROOT));
            var than = rule == Check.Rule.PAST ? "" : part.must(name);
            var dated = rule == Check.Rule.PAST || rule == Check.Rule.AFTER;
            if (dated != (type == Type.DATE) || !dated && type != Type.MONEY && type != Type.NUMBER && type != Type.PERCENT && type != Type.DECIMAL) {
                throw part.broken("要素 %s：这种答案不能这样校验：%s".formatted(node.text("id"), name));
            }
            if (!than.isEmpty() && !than.matches("-?\\d+(\\.\\d+)?") && !seen.containsKey(than)) {
                throw part.broken("要素 %s 的校验提到的“%s”不在它前面".formatted(node.text("id"), than));
            }
            checks.add(new Check(rule, than));
        }
        return List.copyOf(checks);
    }

    /** "=value", "element", "element=words|words", each with "?element=words" behind it if it is given only then. */
    private Computed.Input input(FormNode with, String text) {
        if (text.startsWith("=")) {
            return new Computed.Input(text.substring(1), "", List.of(), null);
        }
        var halves = text.split("\\?", 2);
        var what = answers(with, halves[0]);
        var only = halves.length == 1 ? null : new Condition(Map.ofEntries(answers(with, halves[1])));
        return new Computed.Input(null, what.getKey(), what.getValue(), only);
    }

    private Map.Entry<String, List<String>> answers(FormNode with, String text) {
        var parts = text.split("=", 2);
        var element = seen.get(parts[0]);
        var words = parts.length == 1 ? List.<String>of() : List.of(parts[1].split("\\|"));
        if (element == null || !element.choices().containsAll(words)) {
            throw with.broken("计算用到的“%s”不在它前面，或者没有这个选项".formatted(text));
        }
        return Map.entry(parts[0], words);
    }

    private @Nullable Computed computed(FormNode node) {
        var part = node.part("computed");
        if (part == null) {
            return null;
        }
        part.allow(Set.of("by", "with"));
        var calculator = calculators.named(part.must("by")).orElseThrow(() -> part.broken("没有叫“%s”的计算器".formatted(part.text("by"))));
        var with = part.part("with");
        var inputs = new LinkedHashMap<String, Computed.Input>();
        for (var field : with == null ? Set.<String>of() : with.names()) {
            var from = with.must(field);
            if (List.of(calculator.input().getRecordComponents()).stream().noneMatch(it -> it.getName().equals(field)
                    && it.isAnnotationPresent(Asked.class))) {
                throw with.broken("计算器 %s 没有“%s”".formatted(calculator.name(), field));
            }
            inputs.put(field, input(with, from));
        }
        return new Computed(calculator.name(), inputs);
    }
}
