package org.liandong.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.liandong.CourtTest;
import org.springframework.test.context.TestPropertySource;

/**
 * A test on a court that is filled as a demonstration is; all of them share one. No clock rings by itself: a test that acts out past time lets
 * them ring.
 */
@CourtTest
@TestPropertySource(properties = {"liandong.seed=true", "db-scheduler.enabled=false", "liandong.rate-limit-factor=1000"})
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SeededCourtTest { }
