package org.liandong.foundation.database;

import java.nio.file.Path;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of the application: embedded, unless {@code liandong.db} names another one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 16;

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${liandong.db:}'.isEmpty()")
    static class Embedded {

        /** Declared before, and so closed after, the pool that uses it. */
        @Bean(destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres(@Value("${liandong.data:.liandong/data}") Path data, @Value("${liandong.db-port:0}") int port) {
            return EmbeddedPostgres.start(data.resolve("postgres"), true, port);
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            return pool(postgres.url(), postgres.user(), postgres.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${liandong.db:}'.isEmpty()")
    static class External {

        @Bean
        DataSource dataSource(@Value("${liandong.db}") String url, @Value("${liandong.db-user:}") String user,
                              @Value("${liandong.db-password:}") String password) {
            return pool(url, user, password);
        }
    }

    private static HikariDataSource pool(String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        if (!user.isEmpty()) {
            pool.setUsername(user);
            pool.setPassword(password);
        }
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("prepareThreshold", "3");
        pool.addDataSourceProperty("ApplicationName", "liandong");
        return pool;
    }
}
