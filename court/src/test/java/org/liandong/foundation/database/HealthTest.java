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
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

@CourtTest
@DirtiesContext
class HealthTest {

    @LocalServerPort int port;
    @Autowired DataSource pool;
    @Autowired ApplicationContext application;

    @Test
    void a_court_is_up_when_it_is_open_and_its_database_answers() throws Exception {
        AvailabilityChangeEvent.publish(application, ReadinessState.REFUSING_TRAFFIC);
        assertThat(health().statusCode()).as("still opening").isEqualTo(503);
        AvailabilityChangeEvent.publish(application, ReadinessState.ACCEPTING_TRAFFIC);
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
