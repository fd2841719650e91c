package org.liandong.foundation.kernel;

/** 答复: the answer to asking for an act: it was done and recorded, or it was refused and nothing changed. */
public sealed interface Outcome<T> {

    /** Done, and durable once the transaction has committed. */
    record Done<T>(T value) implements Outcome<T> { }

    /** Refused; nothing changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> { }

    /** The value where a refusal would be a defect, as for acts the law makes follow by themselves. */
    default T orDefect() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.code() + ": " + refusal.words() + " " + refusal.fields());
        };
    }
}
