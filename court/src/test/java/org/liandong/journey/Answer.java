package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.liandong.Visitor;

import tools.jackson.databind.JsonNode;

/** What the API answered, with what a journey wants to say about it. */
record Answer(HttpResponse<String> http) {

    JsonNode body() {
        return Visitor.json(http);
    }

    int status() {
        return http.statusCode();
    }

    String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    /** It was done; gives the answer for looking further. */
    Answer isDone() {
        assertThat(status()).as(http.body()).isBetween(200, 299);
        return this;
    }

    /** It was refused as a problem with that status and reason code, in words. */
    Answer isRefused(int status, String code) {
        assertThat(status()).as(http.body()).isEqualTo(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(body().get("code").asString()).as(http.body()).isEqualTo(code);
        assertThat(body().get("detail").asString()).matches(".*\\p{IsHan}.*");
        return this;
    }

    /** The law forbids it, and the answer says which law. */
    Answer isUnlawful(String code, String law) {
        isRefused(409, code);
        assertThat(body().get("law").asString()).contains(law);
        return this;
    }

    /** The field is wrong. */
    Answer isInvalid(String field) {
        isRefused(422, "invalid");
        assertThat(fields()).contains(field);
        return this;
    }

    /** The caller cannot tell it from something that does not exist. */
    Answer isUnknown() {
        return isRefused(404, "not-found");
    }

    /** It was done before under the same key. */
    boolean isReplay() {
        return body().get("receipt").get("replay").asBoolean();
    }

    List<String> fields() {
        return Stream.iterate(0, i -> i + 1).limit(body().get("fields").size()).map(i -> body().get("fields").get(i).get("field").asString()).toList();
    }

    /** Id of the dispute the receipt is about. */
    String dispute() {
        return body().get("receipt").get("dispute").asString();
    }

    /** Id of what the act made, such as a paper. */
    String result() {
        return body().get("receipt").get("result").asString();
    }
}
