package org.liandong.command;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** One dispute in the hands of its people, each of whom does his own acts by the interface. */
final class Dispute {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Wire court;
    private final String run;
    private final String id;
    private String at;
    private int acts;

    private Dispute(Wire court, String run, String id, String at) {
        this.court = court;
        this.run = run;
        this.id = id;
        this.at = at;
    }

    /**
     * Asks the court to take a dispute.
     *
     * @param run names this dispute in this replay, so that what is asked twice is done once
     */
    static Wire.Answer bring(Wire court, People.Person applicant, String run, String act, Map<String, Object> intake) {
        return court.send("POST", "/disputes", Map.of("act", act, "intake", intake, "consent", true), applicant.token(), run + "-" + act);
    }

    /** The dispute the court has taken, or a stop with the court's reason. */
    static Dispute taken(Wire court, String run, Wire.Answer answer) {
        var receipt = answer.orStop("提交").body().path("receipt");
        return new Dispute(court, run, receipt.path("dispute").asString(), receipt.path("at").asString());
    }

    String id() {
        return id;
    }

    /** The court's time at the last act. */
    LocalDateTime now() {
        return OffsetDateTime.parse(at).atZoneSameInstant(ZONE).toLocalDateTime();
    }

    /** The person does the act; {@code fields} are names and values in turn. */
    void act(People.Person person, String verb, Object... fields) {
        var sent = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.put((String) fields[i], fields[i + 1]);
        }
        var answer = court.send("POST", "/disputes/%s/acts/%s".formatted(id, verb), sent, person.token(), "%s-%d".formatted(run, ++acts)).orStop(verb);
        at = answer.body().path("receipt").path("at").asString(at);
    }

    /** The person opens the file with the code of a notice; one whose request was lost on the way may have it open already. */
    void link(People.Person person, String code) {
        var answer = court.send("POST", "/disputes/by-code", Map.of("code", code), person.token(), null);
        if (!answer.isDone() && !court.get("/disputes/" + id, person.token()).isDone()) {
            answer.orStop("关联");
        }
    }

    /** The fields an act asks the person for. */
    JsonNode form(People.Person person, String verb) {
        return court.get("/disputes/%s/acts/%s".formatted(id, verb), person.token()).orStop(verb).body().path("fields");
    }

    /** What the form proposes for a field. */
    static String proposed(JsonNode form, String name) {
        return field(form, name).path("value").asString();
    }

    /** What the form offers for a field. */
    static List<String> choices(JsonNode form, String name) {
        return field(form, name).path("choices").valueStream().map(it -> it.path("value").asString()).toList();
    }

    private static JsonNode field(JsonNode form, String name) {
        return form.valueStream().filter(it -> it.path("name").asString().equals(name)).findFirst()
                .orElseThrow(() -> new Stopped("表单里没有 " + name));
    }

    /** The dispute as the person sees it. */
    Wire.Answer seenBy(People.Person person) {
        return court.get("/disputes/" + id, person.token()).orStop("查看");
    }
}
