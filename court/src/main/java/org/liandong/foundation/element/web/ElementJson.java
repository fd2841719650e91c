package org.liandong.foundation.element.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.docket.Party;
import org.liandong.foundation.element.Element;
import org.liandong.foundation.element.ElementForm;
import org.liandong.foundation.element.FactSheet;
import org.liandong.foundation.element.Sheet;
import org.liandong.foundation.element.Statement;
import org.liandong.foundation.element.Statements;
import org.liandong.foundation.element.reckoning.Line;

/** Forms and answers as JSON. */
final class ElementJson {

    private ElementJson() { }

    static Map<String, Object> line(ElementForm form) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", form.id());
        json.put("name", form.name());
        json.put("causes", form.causes());
        json.put("source", form.source());
        json.put("since", form.since());
        json.put("until", form.until());
        return json;
    }

    static Map<String, Object> form(ElementForm form) {
        var json = line(form);
        json.put("sections", form.sections().stream().map(it -> Map.of("id", it.id(), "title", it.title(), "kind", it.kind().name(), "hint",
                it.hint(),
                "elements", it.elements().stream().map(ElementJson::element).toList())).toList());
        return json;
    }

    private static Map<String, Object> element(Element element) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", element.id());
        json.put("ask", element.ask());
        json.put("label", element.label());
        json.put("type", code(element.type().name(), element.type().label()));
        json.put("required", element.required());
        json.put("when", element.when() == null ? Map.of() : element.when().answers());
        json.put("hint", element.hint());
        json.put("choices", element.choices());
        json.put("columns", element.columns().stream().map(it -> Map.of("id", it.id(), "label", it.label(), "type", code(it.type().name(),
                it.type().label()),
                "choices", it.choices())).toList());
        json.put("checks", element.checks().stream().map(it -> Map.of("rule", it.rule().name(), "than", it.than())).toList());
        json.put("law", element.law());
        json.put("from", element.known() != null ? "FILE" : element.computed() != null ? "RECKONED" : "TOLD");
        return json;
    }

    static Map<String, Object> facts(FactSheet facts, List<Party> parties) {
        var json = new LinkedHashMap<String, Object>();
        json.put("filled", true);
        json.put("form", line(facts.sheet().form()));
        json.put("complete", facts.sheet().isComplete());
        json.put("missing", facts.sheet().missing().stream().map(it -> Map.of("id", it.element().id(), "words", it.problem(), "law", it.element()
                .law())).toList());
        json.put("items", facts.rows().stream().map(ElementJson::row).toList());
        json.put("agreed", facts.agreed());
        json.put("complaint", statement(Statements.complaint(facts, parties)));
        json.put("answer", statement(Statements.answer(facts, parties)));
        return json;
    }

    private static Map<String, Object> row(FactSheet.Row row) {
        var entry = row.entry();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", entry.element().id());
        json.put("section", entry.section().id());
        json.put("label", entry.element().label());
        json.put("value", entry.value() == null ? null : entry.value().plain());
        json.put("words", entry.words());
        json.put("sentence", row.sentence());
        json.put("law", entry.element().law());
        json.put("origin", code(entry.origin().name(), entry.origin().label()));
        json.put("lines", lines(entry));
        json.put("standing", code(row.standing().name(), row.standing().label()));
        json.put("replies", row.replies().stream().map(it -> Map.of("name", it.name(), "stance", it.stance() == null ? "" : it.stance().name(),
                "words", it.words())).toList());
        return json;
    }

    private static List<Map<String, Object>> lines(Sheet.Entry entry) {
        return entry.lines().stream().map(ElementJson::line).toList();
    }

    static Map<String, Object> line(Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", line.text());
        json.put("amount", line.amount() == null ? null : line.amount().yuan());
        json.put("source", line.source());
        return json;
    }

    private static Map<String, Object> statement(Statement statement) {
        return Map.of("title", statement.title(), "sections", statement.sections());
    }

    private static Map<String, String> code(String code, String label) {
        return Map.of("code", code, "label", label);
    }
}
