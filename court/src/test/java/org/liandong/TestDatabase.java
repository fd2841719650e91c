package org.liandong;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;
import org.liandong.foundation.database.CannotStart;
import org.liandong.foundation.database.EmbeddedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Databases for tests: one server per test run under {@code target/}, migrated once as a template, and from it a fresh database for each one who
 * asks. As an initializer it gives an application context a database of its own.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String TEMPLATE = "template_court";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A database nobody else uses. */
    public record Fresh(String url, String user, String password) { }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            var postgres = firstFree();
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            execute(postgres, "drop database if exists " + TEMPLATE + " with (force)", "create database " + TEMPLATE);
            Flyway.configure().dataSource(postgres.url(TEMPLATE), postgres.user(), postgres.password())
                    .locations("classpath:db/migration").outOfOrder(true).load().migrate();
            return postgres;
        }

        /** Test runs at the same time in one checkout each have a server of their own. */
        private static EmbeddedPostgres firstFree() {
            for (int number = 1; ; number++) {
                try {
                    return EmbeddedPostgres.start(Path.of("target", "test-pg", Integer.toString(number)), false);
                } catch (CannotStart inUse) {
                    if (number == 8) {
                        throw inUse;
                    }
                }
            }
        }
    }

    /** A new database with all tables and no rows. */
    public static Fresh fresh() {
        return copyOf(TEMPLATE);
    }

    /** A new database with nothing in it. */
    public static Fresh empty() {
        return copyOf("template1");
    }

    private static synchronized Fresh copyOf(String template) {
        var postgres = Server.POSTGRES;
        var name = "test_" + NUMBER.incrementAndGet();
        execute(postgres, "drop database if exists " + name + " with (force)", "create database " + name + " template " + template);
        return new Fresh(postgres.url(name), postgres.user(), postgres.password());
    }

    private static void execute(EmbeddedPostgres postgres, String... statements) {
        try (var connection = DriverManager.getConnection(postgres.url("postgres"), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var fresh = fresh();
        TestPropertyValues.of("liandong.db=" + fresh.url(), "liandong.db-user=" + fresh.user(), "liandong.db-password=" + fresh.password(),
                "liandong.data=target/test-data/" + fresh.url().replaceAll(".*/", "")).applyTo(context);
    }
}
