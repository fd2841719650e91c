package org.liandong.foundation.element;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;

/** A part of a form, which knows where in the form it stands, so that whoever wrote it finds what is wrong. */
final class FormNode {

    private static final String YES = "是";
    private static final String NO = "否";

    private final String place;
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A mapping; anything else is a broken form. */
    FormNode(String place, Object value) {
        this.place = place;
        if (!(value instanceof Map<?, ?> mapping)) {
            throw broken("这里应当是“名字: 内容”");
        }
        mapping.forEach((name, it) -> members.put(scalar(String.valueOf(name), name), it));
    }

    /** What is wrong, and where. */
    InvalidValue broken(String words) {
        return new InvalidValue("%s：%s。".formatted(place, words));
    }

    /** Refuses names nobody reads. */
    void allow(Set<String> names) {
        members.keySet().stream().filter(it -> !names.contains(it)).findFirst().ifPresent(it -> {
            throw broken("不认识“%s”".formatted(it));
        });
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    String must(String name) {
        var text = text(name);
        if (text == null || text.isBlank()) {
            throw broken("缺“%s”".formatted(label(name)));
        }
        return text;
    }

    String or(String name, String otherwise) {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    @Nullable String text(String name) {
        return members.containsKey(name) ? scalar(name, members.get(name)) : null;
    }

    boolean flag(String name, boolean otherwise) {
        return switch (or(name, otherwise ? YES : NO)) {
            case YES, "true" -> true;
            case NO, "false" -> false;
            default -> throw broken("“%s”应当是%s或%s".formatted(label(name), YES, NO));
        };
    }

    @Nullable LocalDate day(String name) {
        try {
            var text = text(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw broken("“%s”应当是日期，例如 2026-01-01".formatted(label(name)));
        }
    }

    /** Texts of a list; a single text stands for a list of one. */
    List<String> texts(String name) {
        return switch (members.get(name)) {
            case null -> List.of();
            case List<?> many -> many.stream().map(it -> scalar(name, it)).toList();
            case Object one -> List.of(scalar(name, one));
        };
    }

    /** Mappings of a list; {@code kind} is what each is called in what is wrong with it. */
    List<FormNode> parts(String name, String kind) {
        if (!members.containsKey(name)) {
            return List.of();
        }
        if (!(members.get(name) instanceof List<?> many)) {
            throw broken("“%s”应当是一个列表".formatted(label(name)));
        }
        var parts = new ArrayList<FormNode>();
        many.forEach(it -> parts.add(new FormNode("%s，第%d%s%s".formatted(place, parts.size() + 1, kind, called(it)), it)));
        return List.copyOf(parts);
    }

    /** The mapping of that name, null if there is none. */
    @Nullable FormNode part(String name) {
        return members.containsKey(name) ? new FormNode(place + "的" + label(name), members.get(name)) : null;
    }

    Set<String> names() {
        return members.keySet();
    }

    /** As the office knows the item and as the file has it. */
    private static String label(String name) {
        return ElementForms.ITEMS.containsKey(name) ? "%s（%s）".formatted(ElementForms.ITEMS.get(name).replaceFirst("：.*", ""), name) : name;
    }

    private static String called(Object part) {
        return part instanceof Map<?, ?> map && map.get("id") instanceof String id ? id : "";
    }

    /** YAML reads yes and no before anybody can ask what was meant. */
    private String scalar(String name, @Nullable Object value) {
        return switch (value) {
            case Boolean yes -> yes ? YES : NO;
            case String text -> text;
            case Number number -> number.toString();
            case LocalDate day -> day.toString();
            case null, default -> throw broken("“%s”应当是一段文字".formatted(label(name)));
        };
    }
}
