package org.liandong.foundation.act;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 行为的名称: the Chinese name of an act as its actor reads it on the button ("不同意调解"), and one sentence on what follows. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ActName {

    /** Words on the button. */
    String value();

    /** What will happen, shown above the form; may be empty. */
    String explain() default "";
}
