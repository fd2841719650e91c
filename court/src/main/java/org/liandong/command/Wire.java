package org.liandong.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The interface of a court, as any machine may use it. A court that says "later" is asked again when it said; one that does not answer is tried a
 * few times more. Every request that changes something carries a key of its own, so asking again never does it twice.
 */
final class Wire {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 5;
    private static final int LATER = 30;
    private static final long LONGEST_WAIT = 1_800;

    /**
     * An answer.
     *
     * @param version of the object, from the ETag; 0 if there is none
     */
    record Answer(int status, JsonNode body, int version) {

        boolean isDone() {
            return status < 300;
        }

        /** Why it was refused, in the court's own words. */
        String words() {
            var fields = body.path("fields").valueStream().map(it -> it.path("words").asString("")).toList();
            var detail = body.path("detail").asString(body.path("title").asString(""));
            return fields.isEmpty() ? "%d %s".formatted(status, detail) : String.join("；", fields);
        }

        /** Itself if it was done. */
        Answer orStop(String what) {
            if (!isDone()) {
                throw new Stopped("%s没有成功：%s".formatted(what, words()));
            }
            return this;
        }
    }

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final String base;
    private volatile boolean down;

    Wire(String address) {
        base = address.replaceFirst("/+$", "");
        if (!base.matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new WrongUsage("--url 要写成 http://主机:端口，不能是“%s”。".formatted(address));
        }
    }

    /** True if a court answers there. */
    boolean isOpen() {
        try {
            var asked = HttpRequest.newBuilder(URI.create(base + "/health")).timeout(Duration.ofSeconds(5)).build();
            return http.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopping) {
            throw stopping(stopping);
        }
    }

    /** Stops with one sentence unless a court answers there. */
    Wire requireOpen() {
        if (!isOpen()) {
            throw new Stopped("%s 没有法院在运行，请先 ./liandong run，或用 --url 指明正在运行的法院。".formatted(base));
        }
        return this;
    }

    Answer get(String path, @Nullable String token) {
        return ask("GET", path, null, "application/json", token, null);
    }

    Answer send(String method, String path, Object body, @Nullable String token, @Nullable String key) {
        return ask(method, path, JSON.writeValueAsString(body), "application/json", token, key);
    }

    /** Posts lines of JSON. */
    Answer lines(String path, String lines, String token) {
        return ask("POST", path, lines, "application/x-ndjson", token, null);
    }

    private Answer ask(String method, String path, @Nullable String body, String type, @Nullable String token, @Nullable String key) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + path)).timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (key != null) {
            // The receipt is enough; the whole object would cost the court more than the act.
            request.header("Idempotency-Key", key).header("Prefer", "return=minimal");
        }
        return answered(request.build());
    }

    private Answer answered(HttpRequest request) {
        for (int tries = 1, waits = 0; ; ) {
            try {
                var response = http.send(request, HttpResponse.BodyHandlers.ofString());
                down = false;
                if ((response.statusCode() == 429 || response.statusCode() == 503) && waits++ < LATER) {
                    pause(response.headers().firstValueAsLong("Retry-After").orElse(1) * 1_000);
                    continue;
                }
                var version = response.headers().firstValue("ETag").map(it -> it.replaceAll("\\D", "")).filter(it -> !it.isEmpty()).orElse("0");
                return new Answer(response.statusCode(), json(response.body()), Integer.parseInt(version));
            } catch (IOException silent) {
                // Once the court is known to be gone, the rows that remain do not each wait for it.
                if (down || tries++ == TRIES) {
                    down = true;
                    throw new Stopped("法院没有回答（%s）".formatted(silent), silent);
                }
                pause(250L << tries);
            } catch (InterruptedException stopping) {
                throw stopping(stopping);
            }
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException none) {
            return MissingNode.getInstance();
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(Math.min(millis, TimeUnit.SECONDS.toMillis(LONGEST_WAIT)));
        } catch (InterruptedException stopping) {
            throw stopping(stopping);
        }
    }

    private static Stopped stopping(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new Stopped("中途停下了。", cause);
    }
}
