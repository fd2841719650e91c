package org.liandong.foundation.act;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts an act leaves in the log, as canonical JSON (sorted names, no blanks). Secrets are left out; identity numbers and phones, whose
 * types know how to mask themselves, go in masked.
 */
final class Facts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Facts() { }

    /** Name of the fact that holds the case number the act gave. */
    static final String NUMBER = "caseNumber";
    /** Name of the fact that lists the objects that came into being beside the one the act is about. */
    static final String OPENED = "opened";

    static String of(ActRequest request) {
        return JSON.writeValueAsString(record(request));
    }

    static String of(ActRequest request, Effect effect) {
        var facts = record(request);
        effect.facts().forEach((name, value) -> facts.put(name, plain(value)));
        if (effect.number() != null) {
            facts.put(NUMBER, effect.number().toString());
        }
        if (!effect.opened().isEmpty()) {
            facts.put(OPENED, plain(effect.opened().stream().map(it -> Map.of("id", it.id(), "state", it.state().name())).toList()));
        }
        return JSON.writeValueAsString(facts);
    }

    /** Reads facts back; a text that is none has none. */
    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException altered) {
            return JSON.createObjectNode();
        }
    }

    private static Map<String, @Nullable Object> record(Object record) {
        var facts = new TreeMap<String, @Nullable Object>();
        for (var part : Shape.of(record.getClass()).parts()) {
            var value = part.isSecret() ? null : plain(part.of(record));
            if (value != null) {
                facts.put(part.name(), value);
            }
        }
        return facts;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case Integer number -> number;
            case Long number -> number;
            case Labelled choice -> choice.label();
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(Facts::plain).filter(Objects::nonNull).toList();
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, @Nullable Object>();
                map.forEach((name, inner) -> sorted.put(name.toString(), plain(inner)));
                yield sorted;
            }
            case UUID id -> id.toString();
            case Temporal time -> time.toString();
            case Record record when Shape.of(record.getClass()).masked() != null -> Shape.of(record.getClass()).mask(record);
            case Record record when Shape.of(record.getClass()).factory() == null -> record(record);
            default -> value.toString();
        };
    }
}
