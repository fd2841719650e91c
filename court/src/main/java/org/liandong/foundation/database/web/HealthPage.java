package org.liandong.foundation.database.web;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /health}: 200 when the database answers and every migration went through, 503 otherwise. For proxies and watchdogs. */
@RestController
class HealthPage {

    private static final int SECONDS = 3;

    private final JdbcClient jdbc;

    HealthPage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() throws InterruptedException {
        return isUp() ? ResponseEntity.ok(Map.of("status", "UP")) : ResponseEntity.status(503).body(Map.of("status", "DOWN"));
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
