package org.liandong;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visitor of the court with a cookie jar of its own, who follows no redirect by itself. Headers are given as name and value in turn. */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----liandong-test-boundary";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public Visitor(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** The value of a cookie it was given. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(it -> it.getName().equals(name)).map(HttpCookie::getValue).findFirst().orElseThrow();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** Posts the value as JSON. */
    public HttpResponse<String> post(String path, Object body, String... headers) {
        return raw("POST", path, "application/json", JSON.writeValueAsString(body), headers);
    }

    public HttpResponse<String> put(String path, Object body, String... headers) {
        return raw("PUT", path, "application/json", JSON.writeValueAsString(body), headers);
    }

    /** Sends the body just as it is. */
    public HttpResponse<String> raw(String method, String path, String type, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), with(headers, "Content-Type", type));
    }

    /** Posts a form without a CSRF token, as a forged page would. */
    public HttpResponse<String> forge(String path, Map<String, String> form) {
        return raw("POST", path, "application/x-www-form-urlencoded", encode(form));
    }

    /** Opens the page, takes its CSRF token and posts the form. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> form) {
        var found = CSRF.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError("no CSRF token on " + page);
        }
        var all = new LinkedHashMap<>(form);
        all.put("_csrf", found.group(1));
        return forge(action, all);
    }

    /** Sends one file as the field {@code file} of a multipart form. */
    public HttpResponse<String> upload(String path, String name, byte[] content, String... headers) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(BOUNDARY, name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return send("POST", path, BodyPublishers.ofByteArray(body.toByteArray()), with(headers, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    /** The bytes at that address; whatever else comes is a failure. */
    public byte[] bytes(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException broken) {
            throw new AssertionError(path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Signs in by the API and gives the token. */
    public String token(String login, String password) {
        var answer = post("/api/v1/sessions", Map.of("login", login, "password", password));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        return json(answer).get("token").asString();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    /** The headers and one more. */
    public static String[] with(String[] headers, String name, String value) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(method + " " + path, broken);
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
