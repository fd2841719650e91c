package org.liandong.foundation.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Refusal.FieldError;

/** Answers to questions that depend on the dispute: whatever was sent beside the fixed fields, as plain texts, lists of texts and rows of them. */
final class Further {

    private static final Pattern CELL = Pattern.compile("([A-Za-z][\\w-]{0,39})\\[(\\d{1,3})]\\.([A-Za-z][\\w-]{0,39})");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]{0,79}");
    private static final int LONGEST = 8000;
    private static final int MOST = 200;

    private final List<FieldError> errors;

    private Further(List<FieldError> errors) {
        this.errors = errors;
    }

    static Map<String, Object> of(Shape fixed, Map<String, ?> sent, List<FieldError> errors) {
        var names = fixed.parts().stream().map(Shape.Part::name).toList();
        var further = new Further(errors);
        var answers = new TreeMap<String, Object>();
        nested(sent).forEach((name, value) -> {
            var plain = names.contains(name) || !NAME.matcher(name).matches() ? null : further.plain(name, value, 0);
            if (plain != null && answers.size() < MOST) {
                answers.put(name, plain);
            }
        });
        return answers;
    }

    static Map<String, Object> nested(Map<String, ?> sent) {
        var whole = new LinkedHashMap<String, Object>();
        var rows = new TreeMap<String, Map<Integer, Map<String, Object>>>();
        sent.forEach((name, value) -> {
            var cell = CELL.matcher(name);
            if (!cell.matches()) {
                whole.put(name, value);
            } else if (value != null && !value.toString().isBlank()) {
                rows.computeIfAbsent(cell.group(1), key -> new TreeMap<>()).computeIfAbsent(Integer.parseInt(cell.group(2)),
                        key -> new LinkedHashMap<>())
                        .put(cell.group(3), value);
            }
        });
        rows.forEach((name, cells) -> whole.put(name, List.copyOf(cells.values())));
        return whole;
    }

    private @Nullable Object plain(String name, @Nullable Object value, int depth) {
        return switch (value) {
            case null -> null;
            case List<?> many when depth < 2 -> {
                var kept = many.stream().limit(MOST).map(it -> plain(name, it, depth + 1)).filter(it -> it != null).toList();
                yield kept.isEmpty() ? null : kept;
            }
            case Map<?, ?> row when depth < 2 -> {
                var kept = new TreeMap<String, Object>();
                row.forEach((cell, inner) -> {
                    var plain = plain(name, inner, depth + 1);
                    if (plain != null) {
                        kept.put(cell.toString(), plain);
                    }
                });
                yield kept.isEmpty() ? null : kept;
            }
            case List<?> deeper -> wrong(name, "这里填得太复杂了。");
            case Map<?, ?> deeper -> wrong(name, "这里填得太复杂了。");
            default -> text(name, Binder.text(value).strip().replace("\r\n", "\n"));
        };
    }

    private @Nullable String text(String name, String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return wrong(name, "太长了，最多%d个字。".formatted(LONGEST));
        }
        return text.codePoints().anyMatch(Binder::isUnprintable) ? wrong(name, "里面有看不见的特殊符号，请删掉后再填。") : text.isEmpty() ? null : text;
    }

    private @Nullable String wrong(String name, String words) {
        errors.add(new FieldError(name, words));
        return null;
    }
}
