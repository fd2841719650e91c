package org.liandong.foundation.database.web;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /health}: 200 when the court is open, that is, started to the end, its database answering and every migration gone through; 503
 * otherwise. For proxies and watchdogs.
 */
@RestController
class HealthPage {

    private static final int SECONDS = 3;

    private final JdbcClient jdbc;
    private final ApplicationAvailability availability;

    HealthPage(JdbcClient jdbc, ApplicationAvailability availability) {
        this.jdbc = jdbc;
        this.availability = availability;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() throws InterruptedException {
        var open = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && isUp();
        return open ? ResponseEntity.ok(Map.of("status", "UP")) : ResponseEntity.status(503).body(Map.of("status", "DOWN"));
    }

    /** The pool waits longer for a connection than a watchdog for an answer. */
    private boolean isUp() throws InterruptedException {
        var migrated = new FutureTask<>(() -> jdbc.sql("select count(*) > 0 and bool_and(success) from flyway_schema_history")
                .query(Boolean.class).single());
        Thread.ofVirtual().start(migrated);
        try {
            return migrated.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException noAnswer) {
            return false;
        }
    }
}
