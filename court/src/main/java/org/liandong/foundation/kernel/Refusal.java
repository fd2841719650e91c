package org.liandong.foundation.kernel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 拒绝: the answer "no" as a value. It carries a stable code, words a villager understands (what is wrong and what to do), and the article
 * where the law decides.
 *
 * @param kind   why in general, which decides how a channel answers
 * @param code   stable reason code such as {@code filing.second-correction}
 * @param words  plain Chinese, one or two sentences
 * @param law    statute and article, or null where no law but only the form of the request decides
 * @param fields what is wrong with single fields, empty if the refusal is about the act as a whole
 */
public record Refusal(Kind kind, String code, String words, @Nullable String law, List<FieldError> fields) implements Step {

    /** The general reason of a refusal. */
    public enum Kind {
        /** The request itself is incomplete or malformed. */
        INVALID,
        /** The actor may not do this here. */
        FORBIDDEN,
        /** There is nothing of that name, or the actor may not know of it. */
        NOT_FOUND,
        /** The matter has moved on since the actor looked. */
        STALE,
        /** The lifecycle or a policy forbids it. */
        UNLAWFUL
    }

    /** What is wrong with one field. */
    public record FieldError(String field, String words) { }

    public Refusal {
        fields = List.copyOf(fields);
    }

    /** The law or the state of the matter forbids the act. */
    public static Refusal unlawful(String code, String words, String law) {
        return new Refusal(Kind.UNLAWFUL, code, words, law, List.of());
    }

    /** The actor may not do this. */
    public static Refusal forbidden(String code, String words) {
        return new Refusal(Kind.FORBIDDEN, code, words, null, List.of());
    }

    /** The actor may not do this, by that article. */
    public static Refusal forbidden(String code, String words, String law) {
        return new Refusal(Kind.FORBIDDEN, code, words, law, List.of());
    }

    public static Refusal notFound(String words) {
        return new Refusal(Kind.NOT_FOUND, "not-found", words, null, List.of());
    }

    /** Somebody was quicker. */
    public static Refusal stale(String words) {
        return new Refusal(Kind.STALE, "stale", words, null, List.of());
    }

    /** One field is wrong. */
    public static Refusal invalid(String field, String words) {
        return invalid(List.of(new FieldError(field, words)));
    }

    /** Several fields are wrong; the list must not be empty. */
    public static Refusal invalid(List<FieldError> fields) {
        return new Refusal(Kind.INVALID, "invalid", "有 %d 处需要改一下。".formatted(fields.size()), null, fields);
    }
}
