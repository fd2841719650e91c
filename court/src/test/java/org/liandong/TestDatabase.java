package org.liandong;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.liandong.foundation.database.EmbeddedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One server for all tests of a run, quick rather than durable, and a new database for each application started on it. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Started when first needed, stopped when the run ends. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = EmbeddedPostgres.start(Path.of("target/test-pg"), false);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("liandong.db=" + create(), "liandong.db-user=" + Server.RUNNING.user(),
                "liandong.db-password=" + Server.RUNNING.password(), "liandong.data=target/test-data").applyTo(context);
    }

    /** Address of a new, empty database. */
    public static String create() {
        var name = "test_%d_%d".formatted(ProcessHandle.current().pid(), DATABASES.incrementAndGet());
        try (var connection = DriverManager.getConnection(Server.RUNNING.url("postgres"), Server.RUNNING.user(), Server.RUNNING.password());
             var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
            return Server.RUNNING.url(name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
