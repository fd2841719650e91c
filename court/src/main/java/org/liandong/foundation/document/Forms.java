package org.liandong.foundation.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.rulebook.RuleFile;
import org.springframework.stereotype.Component;

/** 文书种类表: every kind of document with its slots, from rulebook/documents.yaml. */
@Component
public class Forms {

    /** Kind of the lifecycle of a template. */
    public static final String KIND = "document-template";

    private final List<Form> forms = RuleFile.rows("documents.yaml").stream().map(Forms::form).toList();

    public List<Form> all() {
        return forms;
    }

    public Optional<Form> find(String id) {
        return forms.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The kind of that id; one that does not exist is a defect. */
    public Form of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("没有这种文书: " + id));
    }

    /** The stream of the template of that kind. */
    public static UUID stream(String id) {
        return UUID.nameUUIDFromBytes(("document-template-" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The kind whose template has that stream. */
    public Optional<Form> of(UUID stream) {
        return forms.stream().filter(it -> stream(it.id()).equals(stream)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Form form(Map<String, Object> row) {
        var fields = new ArrayList<Form.Field>();
        var sample = Contents.empty();
        for (var each : (List<Map<String, Object>>) row.get("fields")) {
            var field = field(each);
            fields.add(field);
            sample = field.isRepeated() ? sample.rows(field.name(), rows(field, (List<List<Object>>) each.get("sample")))
                    : sample.with(field.name(), each.get("sample"));
        }
        return new Form((String) row.get("id"), (String) row.get("name"), (Boolean) row.get("sealed"), (String) row.get("law"), (String) row.get("use"),
                List.copyOf(fields), sample);
    }

    @SuppressWarnings("unchecked")
    private static Form.Field field(Map<String, Object> row) {
        return new Form.Field((String) row.get("name"), (String) row.get("explain"), (String) row.get("from"), (Boolean) row.getOrDefault("required", true),
                (Boolean) row.getOrDefault("typed", false), (List<String>) row.getOrDefault("columns", List.of()));
    }

    private static List<Map<String, String>> rows(Form.Field field, List<List<Object>> sample) {
        return sample.stream().map(row -> {
            var named = new java.util.LinkedHashMap<String, String>();
            for (int i = 0; i < field.columns().size(); i++) {
                named.put(field.columns().get(i), row.get(i).toString());
            }
            return (Map<String, String>) named;
        }).toList();
    }
}
