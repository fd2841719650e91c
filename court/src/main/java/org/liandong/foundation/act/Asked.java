package org.liandong.foundation.act;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 提问: what the actor is asked in one field of an act, in the words of the screen. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Asked {

    /** How the question is put on a page. */
    enum As {
        /** Decided by the type of the component. */
        AUTO,
        LONG_TEXT, LINES, SELECT, PASSWORD, SIGNATURE, FILE, HIDDEN, CHECK,
        /** A map of the answers to the {@link ActHandler#questions questions} that depend on the dispute, by their names. */
        FURTHER
    }

    /** The question or the label. */
    String value();

    /** A line of help under the label. */
    String hint() default "";

    boolean required() default true;

    /** Longest text in characters. */
    int max() default 500;

    As as() default As.AUTO;

    /** True if the answer must never reach the log (a password). */
    boolean secret() default false;
}
