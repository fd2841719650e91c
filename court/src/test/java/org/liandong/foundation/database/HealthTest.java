package org.liandong.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@CourtTest
@DirtiesContext
class HealthTest {

    @LocalServerPort int port;
    @Autowired DataSource pool;

    @Test
    void a_court_whose_database_answers_is_up_and_one_without_is_down() throws Exception {
        assertThat(health().statusCode()).isEqualTo(200);
        assertThat(health().body()).isEqualTo("{\"status\":\"UP\"}");

        ((HikariDataSource) pool).close();

        assertThat(health().statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> health() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/health".formatted(port))).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
