package org.liandong.command;

import java.nio.file.Path;

import org.liandong.foundation.database.EmbeddedPostgres;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which database a command works on. */
final class Databases {

    /** Where the court keeps its data unless told otherwise. */
    static final String DATA = ".liandong/data";

    private Databases() { }

    /** An address as people write it ({@code postgresql://host/name} or {@code host/name} too) in the form the driver wants. */
    static String address(String typed) {
        if (typed.startsWith("jdbc:postgresql:")) {
            return typed;
        }
        var bare = typed.replaceFirst("^(jdbc:)?postgres(ql)?://", "");
        if (bare.contains("://") || !bare.contains("/")) {
            throw new WrongUsage("--db 要写成 jdbc:postgresql://主机:端口/库名，不能是“%s”。".formatted(typed));
        }
        return "jdbc:postgresql://" + bare;
    }

    /** Connections to an external database. */
    static DriverManagerDataSource external(Options options) {
        return source(address(options.value("db").orElseThrow()), options.value("db-user").orElse(""), options.value("db-password").orElse(""));
    }

    /** The server of a data directory, joined if a court runs on it; the caller closes it. */
    static EmbeddedPostgres embedded(Options options) {
        return EmbeddedPostgres.join(Path.of(options.value("data").orElse(DATA)).resolve("postgres"));
    }

    static DriverManagerDataSource source(String url, String user, String password) {
        var source = new DriverManagerDataSource(url);
        if (!user.isEmpty()) {
            source.setUsername(user);
            source.setPassword(password);
        }
        return source;
    }
}
