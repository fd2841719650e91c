package org.liandong.foundation.act;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;

/**
 * 填表: fills the record of a request from what a page or the API sent, and says in plain words what is wrong with which field. Both channels
 * come through here, so a rule on a field stands once: on the type of the component.
 */
public final class Binder {

    private final List<FieldError> errors = new ArrayList<>();

    private Binder() { }

    /** The request of that class, or a refusal that names every wrong field. {@code sent} holds strings, numbers, booleans, lists and maps. */
    public static <A> Outcome<A> bind(Class<A> type, Map<String, ?> sent) {
        var binder = new Binder();
        var value = binder.record(type, sent, "");
        return binder.errors.isEmpty() ? new Outcome.Done<>(type.cast(value)) : new Outcome.Refused<>(Refusal.invalid(binder.errors));
    }

    /**
     * Puts the fields of rows together: {@code loans[0].date} and {@code loans[0].amount} become a list of maps under {@code loans}, as a program
     * sends them. Rows left blank fall out.
     */
    public static Map<String, Object> nested(Map<String, ?> sent) {
        return Further.nested(sent);
    }

    private @Nullable Object record(Class<?> type, Map<String, ?> sent, String path) {
        var before = errors.size();
        var shape = Shape.of(type);
        var values = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            var part = shape.parts().get(i);
            values[i] = part.isFurther() ? Further.of(shape, sent, errors) : part(part, sent.get(part.name()), path + part.name());
        }
        if (errors.size() > before) {
            return null;
        }
        try {
            return shape.make(values);
        } catch (InvocationTargetException wrong) {
            if (wrong.getCause() instanceof IllegalArgumentException invalid) {
                errors.add(new FieldError(path.isEmpty() ? "form" : path.substring(0, path.length() - 1), invalid.getMessage()));
                return null;
            }
            throw new IllegalStateException(wrong);
        }
    }

    private @Nullable Object part(Shape.Part part, @Nullable Object sent, String path) {
        var asked = part.asked();
        var type = part.type();
        if (isBlank(sent)) {
            if (type == boolean.class) {
                if (asked != null && asked.required()) {
                    errors.add(new FieldError(path, mustBeTicked(asked) ? unticked(asked) : missing(part)));
                }
                return false;
            }
            if (type == int.class || asked == null || asked.required()) {
                errors.add(new FieldError(path, missing(part)));
                return type == int.class ? (Object) 0 : type == List.class ? List.of() : null;
            }
            return type == List.class ? List.of() : null;
        }
        var value = caught(part.generic(), sent, path, asked);
        if (Boolean.FALSE.equals(value) && asked != null && mustBeTicked(asked)) {
            errors.add(new FieldError(path, unticked(asked)));
        }
        return value != null ? value : type == int.class ? 0 : type == boolean.class ? (Object) false : null;
    }

    /** Consent and the like: "no" is the same as no answer. */
    private static boolean mustBeTicked(Asked asked) {
        return asked.as() == Asked.As.CHECK && asked.required();
    }

    private static String unticked(Asked asked) {
        return "请先勾选“%s”。".formatted(asked.value());
    }

    /** The value, or null with the error noted under its path. */
    private @Nullable Object caught(Type generic, Object sent, String path, @Nullable Asked asked) {
        try {
            return convert(generic, sent, path, asked);
        } catch (DateTimeException wrong) {
            errors.add(new FieldError(path, "日期请这样填：2026-11-23。"));
        } catch (IllegalArgumentException wrong) {
            errors.add(new FieldError(path, wrong.getMessage()));
        }
        return null;
    }

    private @Nullable Object convert(Type generic, Object sent, String path, @Nullable Asked asked) {
        if (generic instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(list.getActualTypeArguments()[0], sent, path, asked);
        }
        var type = (Class<?>) generic;
        var factory = Shape.of(type).factory();
        if (type.isRecord() && factory == null) {
            if (!(sent instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException("这里需要一组内容。");
            }
            return record(type, strings(map), path + ".");
        }
        if (sent instanceof Map || sent instanceof List<?> many && many.size() != 1) {
            throw new IllegalArgumentException("这里只能填一项。");
        }
        var text = text(sent instanceof List<?> one ? one.getFirst() : sent).strip();
        // Digits and letters typed in full width are meant as plain ones.
        var plain = type == String.class ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return factory == null ? scalar(type, plain, asked) : call(factory, plain);
    }

    /** A JSON number as a person would write it, not as 1.2E7. */
    static String text(Object sent) {
        return sent instanceof Double number && Double.isFinite(number) ? new BigDecimal(sent.toString()).toPlainString() : sent.toString();
    }

    private static Object scalar(Class<?> type, String text, @Nullable Asked asked) {
        if (type == String.class) {
            var max = asked == null ? 500 : asked.max();
            if (text.codePointCount(0, text.length()) > max) {
                throw new IllegalArgumentException("太长了，最多%d个字，现在有%d个字。".formatted(max, text.codePointCount(0, text.length())));
            }
            if (text.codePoints().anyMatch(Binder::isUnprintable)) {
                throw new IllegalArgumentException("里面有看不见的特殊符号，请删掉后再填。");
            }
            return text.replace("\r\n", "\n");
        }
        if (type == boolean.class || type == Boolean.class) {
            return switch (text) {
                case "true", "on", "是", "yes", "1" -> true;
                case "false", "off", "否", "no", "0" -> false;
                default -> throw new IllegalArgumentException("请选“是”或“否”。");
            };
        }
        if (type == int.class || type == Integer.class) {
            if (!text.matches("\\d{1,9}")) {
                throw new IllegalArgumentException("请填整数，例如 30。");
            }
            return Integer.valueOf(text);
        }
        if (type == LocalDate.class) {
            return inOurTime(LocalDate.parse(text));
        }
        if (type == LocalDateTime.class) {
            var time = LocalDateTime.parse(text.replace(' ', 'T'));
            inOurTime(time.toLocalDate());
            return time;
        }
        if (type == UUID.class) {
            return uuid(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(it -> ((Enum<?>) it).name().equals(text)
                    || it instanceof Labelled choice && Normalizer.normalize(choice.label(), Normalizer.Form.NFKC).equals(text)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("请从给出的选项里选一个。"));
        }
        throw new IllegalStateException("不能填写的类型: " + type);
    }

    private List<Object> list(Type element, Object sent, String path, @Nullable Asked asked) {
        List<?> raw = sent instanceof List<?> many ? many
                : asked != null && asked.as() == Asked.As.LINES ? sent.toString().lines().toList() : List.of(sent);
        if (raw.size() > 200) {
            throw new IllegalArgumentException("太多了，最多200项。");
        }
        var values = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            var value = isBlank(raw.get(i)) ? null : caught(element, raw.get(i), path + "[" + i + "]", asked);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    /** Control characters, and halves of surrogate pairs, which no database takes. */
    static boolean isUnprintable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || Character.getType(c) == Character.SURROGATE;
    }

    private static LocalDate inOurTime(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new IllegalArgumentException("年份不对，请再看一看。");
        }
        return day;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("请从给出的选项里选一个。", wrong);
        }
    }

    private static Object call(Method factory, String text) {
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException wrong) {
            if (wrong.getCause() instanceof IllegalArgumentException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(wrong);
        } catch (IllegalAccessException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static String missing(Shape.Part part) {
        var asked = part.asked();
        var label = asked == null ? part.name() : asked.value();
        var type = part.type();
        var choose = type.isEnum() || type == boolean.class || type == UUID.class || asked != null && asked.as() == Asked.As.SELECT;
        return choose ? "请选择：%s".formatted(label) : "请填写：%s".formatted(label);
    }

    private static boolean isBlank(@Nullable Object sent) {
        return sent == null || sent instanceof String text && text.isBlank()
                || sent instanceof List<?> many && many.stream().allMatch(Binder::isBlank);
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        var named = new java.util.HashMap<String, Object>();
        map.forEach((name, value) -> named.put(name.toString(), value));
        return named;
    }
}
