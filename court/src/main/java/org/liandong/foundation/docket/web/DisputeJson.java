package org.liandong.foundation.docket.web;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Entry;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.docket.Materials;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.document.Documents;
import org.liandong.foundation.document.Format;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.term.Clocks;

/** What the API says of a dispute. Missing values are left out. */
final class DisputeJson {

    private DisputeJson() { }

    static Map<String, Object> dispute(Shown shown) {
        var dispute = shown.dispute();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", dispute.id());
        json.put("version", shown.version());
        json.put("cause", Map.of("id", dispute.cause(), "name", shown.cause()));
        json.put("story", dispute.story());
        json.put("claim", dispute.claim());
        put(json, "evidence", dispute.evidence());
        put(json, "amount", dispute.amount() == null ? null : dispute.amount().yuan());
        put(json, "town", dispute.town());
        json.put("arrivedAt", dispute.arrivedAt());
        json.put("channel", dispute.channel());
        json.put("parties", shown.parties().stream().map(it -> party(it, shown.isYou(it))).toList());
        shown.leading().ifPresent(it -> {
            json.put("leading", Map.of("kind", it.subject().kind(), "title", it.title()));
            json.put("state", state(it.subject().state(), it.face()));
        });
        put(json, "number", dispute.number());
        put(json, "owner", dispute.owner() == null ? null : Map.of("code", dispute.owner().name(), "label", dispute.owner().label()));
        put(json, "next", dispute.next());
        put(json, "due", dispute.due());
        json.put("overdue", shown.isOverdue());
        json.put("turns", shown.turns().stream().map(DisputeJson::turn).toList());
        put(json, "closedAt", dispute.closedAt());
        json.put("you", shown.view().standings().stream().map(Enum::name).toList());
        json.put("proceedings", shown.proceedings().stream().map(DisputeJson::proceeding).toList());
        json.put("clocks", shown.clocks().stream().map(DisputeJson::clock).toList());
        json.put("agreedFacts", shown.agreed());
        json.put("panels", shown.panels().stream().map(DisputeJson::panel).toList());
        json.put("actions", shown.actions().stream().map(it -> Map.of("verb", it.verb(), "name", it.name(), "explain", it.explain(),
                "href", "/api/v1/disputes/%s/acts/%s".formatted(dispute.id(), it.verb()))).toList());
        return json;
    }

    /** What the reader has to do beside the next step. */
    private static Map<String, Object> turn(Shown.Turn turn) {
        var json = new LinkedHashMap<String, Object>();
        json.put("next", turn.next());
        put(json, "due", turn.due());
        return json;
    }

    static Map<String, Object> line(Register.Line line, String cause, boolean overdue) {
        var dispute = line.dispute();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", dispute.id());
        json.put("sides", line.sides());
        json.put("cause", Map.of("id", dispute.cause(), "name", cause));
        put(json, "number", dispute.number());
        put(json, "leading", dispute.leading());
        put(json, "state", dispute.state());
        put(json, "owner", dispute.owner() == null ? null : dispute.owner().label());
        put(json, "next", dispute.next());
        put(json, "due", dispute.due());
        json.put("overdue", overdue);
        json.put("arrivedAt", dispute.arrivedAt());
        put(json, "closedAt", dispute.closedAt());
        json.put("href", "/api/v1/disputes/" + dispute.id());
        return json;
    }

    static Map<String, Object> receipt(Receipt receipt) {
        var json = new LinkedHashMap<String, Object>();
        json.put("dispute", receipt.stream());
        json.put("seq", receipt.seq());
        json.put("object", receipt.object());
        put(json, "result", receipt.result());
        json.put("at", receipt.at());
        json.put("replay", receipt.replay());
        return json;
    }

    static Map<String, Object> entry(Entry entry, String name) {
        var json = new LinkedHashMap<String, Object>();
        json.put("seq", entry.seq());
        json.put("at", entry.at());
        json.put("verb", entry.verb());
        json.put("name", name);
        json.put("words", entry.words());
        json.put("law", entry.law());
        json.put("actor", entry.actor());
        json.put("standing", entry.standing());
        json.put("channel", entry.channel());
        json.put("kind", entry.kind());
        json.put("hash", HexFormat.of().formatHex(entry.hash()));
        return json;
    }

    /** A paper; {@code address} is the page that checks it. */
    static Map<String, Object> paper(Papers.Paper paper, List<String> body, String address) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", paper.id());
        json.put("kind", paper.kind());
        json.put("title", paper.title());
        put(json, "number", paper.number());
        json.put("body", body);
        json.put("at", paper.at());
        var issued = paper.issued();
        if (issued != null) {
            var here = "/api/v1/disputes/%s/papers/%s/".formatted(paper.dispute(), paper.id());
            json.put("sm3", Documents.digest(issued));
            json.put("code", issued.code());
            json.put("check", address);
            json.put("files", Arrays.stream(Format.values()).map(it -> Map.of("format", it.ending(), "type", it.media(), "href", here + it.ending())).toList());
        }
        return json;
    }

    static Map<String, Object> material(Materials.Material material, Object dispute) {
        return Map.of("id", material.id(), "name", material.name(), "kind", material.kind(), "type", material.type(), "size", material.size(),
                "sm3", material.sm3(), "by", material.byName(), "at", material.at(),
                "href", "/api/v1/disputes/%s/materials/%s".formatted(dispute, material.id()));
    }

    static Map<String, Object> form(ActForm form) {
        return Map.of("verb", form.verb(), "name", form.name(), "explain", form.explain(), "facts", form.facts(),
                "fields", form.fields().stream().map(DisputeJson::field).toList());
    }

    private static Map<String, Object> field(ActForm.Field field) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", field.name());
        json.put("label", field.label());
        json.put("hint", field.hint());
        json.put("type", field.type());
        json.put("required", field.required());
        json.put("max", field.max());
        json.put("choices", field.choices().stream().map(it -> Map.of("value", it.value(), "label", it.label(), "hint", it.hint())).toList());
        put(json, "value", field.value().isEmpty() ? null : field.value());
        put(json, "fields", field.fields().isEmpty() ? null : field.fields().stream().map(DisputeJson::field).toList());
        return json;
    }

    private static Map<String, Object> party(Party party, boolean you) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", party.id());
        json.put("side", label(party.side()));
        json.put("kind", label(party.kind()));
        json.put("name", party.name());
        json.put("idNumber", party.maskedId());
        json.put("phone", party.maskedPhone());
        json.put("linked", party.isLinked());
        json.put("you", you);
        return json;
    }

    private static <E extends Enum<E> & Labelled> Map<String, String> label(E choice) {
        return Map.of("code", choice.name(), "label", choice.label());
    }

    private static Map<String, Object> proceeding(Shown.Standing standing) {
        var subject = standing.subject();
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", subject.kind());
        json.put("title", standing.title());
        json.put("id", subject.id());
        json.put("state", state(subject.state(), standing.face()));
        put(json, "number", subject.number());
        json.put("openedAt", subject.opened());
        json.put("enteredAt", subject.entered());
        put(json, "closedAt", subject.closed());
        return json;
    }

    private static Map<String, String> state(String code, Face face) {
        return Map.of("code", code, "label", face.label(), "plain", face.plain());
    }

    private static Map<String, Object> clock(Clocks.Clock clock) {
        return Map.of("rule", clock.rule(), "law", clock.law(), "started", clock.started(), "due", clock.due(), "state", clock.state());
    }

    private static Map<String, Object> panel(Panel panel) {
        return Map.of("title", panel.title(), "lines", List.copyOf(panel.lines()));
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
