package org.liandong.foundation.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visitor with a cookie jar of its own, who follows no redirect by itself. */
final class Web {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    Web(int port) {
        base = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts a form without a CSRF token, as a forged page would. */
    HttpResponse<String> forge(String path, Map<String, String> form) {
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(encode(form))));
    }

    /** Opens the page, takes its CSRF token and posts the form. */
    HttpResponse<String> submit(String page, String action, Map<String, String> form) {
        var found = CSRF.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError("no CSRF token on " + page);
        }
        var all = new java.util.LinkedHashMap<>(form);
        all.put("_csrf", found.group(1));
        return forge(action, all);
    }

    HttpResponse<String> post(String path, Object body, String... headers) {
        var all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send(request(path, all).POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    /** Signs in by the API and gives the token. */
    String token(String login, String password) {
        var answer = post("/api/v1/sessions", Map.of("login", login, "password", password));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        return json(answer).get("token").asString();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream().map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
