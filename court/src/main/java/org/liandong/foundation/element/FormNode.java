package org.liandong.foundation.element;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a form's file, which knows on which line it stands, so that whoever wrote it finds what is wrong. */
final class FormNode {

    private final String file;
    private final Node node;
    private final Map<String, Node> members = new LinkedHashMap<>();

    /** A mapping; anything else is a broken form. */
    FormNode(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw broken("这里应当是“名字: 内容”");
        }
        mapping.getValue().forEach(it -> {
            if (members.put(((ScalarNode) it.getKeyNode()).getValue(), it.getValueNode()) != null) {
                throw broken("写了两遍：" + ((ScalarNode) it.getKeyNode()).getValue());
            }
        });
    }

    /** What is wrong, with file and line. */
    IllegalStateException broken(String words) {
        return broken(node, words);
    }

    private IllegalStateException broken(Node at, String words) {
        return new IllegalStateException("%s 第%d行：%s".formatted(file, at.getStartMark().getLine() + 1, words));
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
            throw broken("缺“%s”".formatted(name));
        }
        return text;
    }

    String or(String name, String otherwise) {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    @Nullable String text(String name) {
        var found = members.get(name);
        return switch (found) {
            case null -> null;
            case ScalarNode scalar -> scalar.getValue();
            default -> throw broken(found, "“%s”应当是一段文字".formatted(name));
        };
    }

    boolean flag(String name, boolean otherwise) {
        return switch (or(name, Boolean.toString(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw broken("“%s”应当是 true 或 false".formatted(name));
        };
    }

    @Nullable LocalDate day(String name) {
        try {
            var text = text(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw broken("“%s”应当是日期，例如 2026-01-01".formatted(name));
        }
    }

    /** Texts of a list; a single text stands for a list of one. */
    List<String> texts(String name) {
        return switch (members.get(name)) {
            case null -> List.of();
            case ScalarNode one -> List.of(one.getValue());
            case SequenceNode many -> many.getValue().stream().map(it -> it instanceof ScalarNode one ? one.getValue() : fail(it, "应当是一段文字"))
                    .toList();
            case Node other -> fail(other, "“%s”应当是一个列表".formatted(name));
        };
    }

    /** Mappings of a list. */
    List<FormNode> parts(String name) {
        return switch (members.get(name)) {
            case null -> List.of();
            case SequenceNode many -> many.getValue().stream().map(it -> new FormNode(file, it)).toList();
            case Node other -> fail(other, "“%s”应当是一个列表".formatted(name));
        };
    }

    /** The mapping of that name, null if there is none. */
    @Nullable FormNode part(String name) {
        return members.containsKey(name) ? new FormNode(file, members.get(name)) : null;
    }

    Set<String> names() {
        return members.keySet();
    }

    private <T> T fail(Node at, String words) {
        throw broken(at, words);
    }
}
