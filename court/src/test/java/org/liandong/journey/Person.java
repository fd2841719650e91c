package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liandong.Visitor;
import org.liandong.foundation.identity.DemoCast;

import tools.jackson.databind.JsonNode;

/** Somebody of the cast who uses the court through its API, signed in when first needed. */
final class Person {

    private final DemoCast.Member member;
    private final Visitor visitor;
    private String token;

    Person(DemoCast.Member member, int port) {
        this.member = member;
        visitor = new Visitor(port);
    }

    String name() {
        return member.name();
    }

    String account() {
        return member.id().toString();
    }

    DemoCast.Member member() {
        return member;
    }

    /** Suing or asking for mediation: gives the dispute's id. */
    String brings(String act, Map<String, Object> intake) {
        var made = tries("/disputes", Map.of("act", act, "intake", intake, "consent", true)).isDone();
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/disputes/" + made.dispute());
        return made.dispute();
    }

    /** Does an act; it must succeed. */
    Answer does(String verb, String dispute, Object... fields) {
        return asks(verb, dispute, fields).isDone();
    }

    /** Pays the fee of the case from an account of his own. */
    void pays(String dispute) {
        does("party-pays-dues", dispute, "account", "6228480712340001", "payer", name());
    }

    /** Asks for an act; whatever comes of it. */
    Answer asks(String verb, String dispute, Object... fields) {
        return tries("/disputes/%s/acts/%s".formatted(dispute, verb), fields(fields));
    }

    /** Sends something to the API. */
    Answer tries(String path, Object body, String... headers) {
        return new Answer(visitor.post("/api/v1" + path, body, signed(headers)));
    }

    Answer puts(String path, Object body) {
        return new Answer(visitor.put("/api/v1" + path, body, signed()));
    }

    /** Sends a body just as it is. */
    Answer sends(String method, String path, String type, String body) {
        return new Answer(visitor.raw(method, "/api/v1" + path, type, body, signed()));
    }

    /** Puts a file into the archive and gives its address. */
    Answer uploads(String name, byte[] content) {
        return new Answer(visitor.upload("/api/v1/files", name, content, signed()));
    }

    /** Reads something of the API. */
    Answer reads(String path, String... headers) {
        return new Answer(visitor.get("/api/v1" + path, signed(headers)));
    }

    /** Opens the file of a dispute; whatever comes of it. */
    Answer opens(String dispute) {
        return reads("/disputes/" + dispute);
    }

    /** The dispute as this person sees it. */
    JsonNode sees(String dispute) {
        return opens(dispute).isDone().body();
    }

    String stateOf(String dispute) {
        return sees(dispute).get("state").get("code").asString();
    }

    String leadingOf(String dispute) {
        return sees(dispute).get("leading").get("kind").asString();
    }

    int versionOf(String dispute) {
        return sees(dispute).get("version").asInt();
    }

    /** Verbs this person is offered. */
    List<String> mayDo(String dispute) {
        return strings(sees(dispute).get("actions"), "verb");
    }

    /** Verbs on the timeline this person reads. */
    List<String> verbsRead(String dispute) {
        return strings(timeline(dispute), "verb");
    }

    JsonNode timeline(String dispute) {
        return reads("/disputes/%s/acts".formatted(dispute)).isDone().body().get("items");
    }

    /** Everything the API tells this person of the dispute, as one text. */
    String everythingToldOf(String dispute) {
        var all = new StringBuilder();
        for (var part : List.of("", "/acts", "/papers", "/materials")) {
            all.append(reads("/disputes/" + dispute + part).isDone().http().body());
        }
        return all.toString();
    }

    /** Last day of the running or paused clock of that rule. */
    LocalDate dueOf(String rule, String dispute) {
        return LocalDate.parse(clockOf(rule, dispute).get("due").asString());
    }

    /** The newest clock of that rule. */
    JsonNode clockOf(String rule, String dispute) {
        var clocks = sees(dispute).get("clocks");
        for (var clock : clocks) {
            if (clock.get("rule").asString().equals(rule)) {
                return clock;
            }
        }
        throw new AssertionError("no clock %s in %s".formatted(rule, clocks));
    }

    /** The paragraphs of a paper. */
    String paper(String dispute, String paper) {
        return reads("/disputes/%s/papers/%s".formatted(dispute, paper)).isDone().body().get("body").toString();
    }

    String[] signed(String... headers) {
        if (token == null) {
            token = visitor.token(member.login(), DemoCast.PASSWORD);
        }
        return Visitor.with(headers, "Authorization", "Bearer " + token);
    }

    static List<String> strings(JsonNode items, String name) {
        var found = new ArrayList<String>();
        items.forEach(it -> found.add(it.get(name).asString()));
        return found;
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
