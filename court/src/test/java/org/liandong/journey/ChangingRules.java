package org.liandong.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/** A journey in which rules change and time passes: all of them share one court whose rules no other test relies on. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TestPropertySource(properties = {"liandong.test.time=moves", "liandong.test.rules=change"})
@interface ChangingRules { }
