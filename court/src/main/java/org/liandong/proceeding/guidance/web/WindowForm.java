package org.liandong.proceeding.guidance.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.ActForm.Field;

/**
 * 窗口代录的表: everything on one page. Its fields are named as the binder names them, so that an error finds its field.
 *
 * @param id      id the dispute will have
 * @param code    code of the draft it was filled from, empty if from none
 * @param values  what was typed, by field
 * @param parties how many persons there is room for
 * @param note    what the clerk should know, may be empty
 */
public record WindowForm(UUID id, String code, Map<String, String> values, int parties, List<FieldError> errors, String note) {

    private static final Pattern PARTY = Pattern.compile("intake\\.parties\\[(\\d{1,2})]\\.(\\w+)");
    private static final Pattern TOLD = Pattern.compile("intake\\.(\\w+)");
    private static final int MOST = 30;

    public WindowForm {
        parties = Math.clamp(parties, 2, MOST);
    }

    /** The same with errors. */
    WindowForm with(List<FieldError> wrong) {
        return new WindowForm(id, code, values, parties, wrong, note);
    }

    /** What was told of the dispute; the parties have fields of their own, and the cause is asked by name. */
    public List<Field> told() {
        return ActForm.fields(Intake.class, Map.of(), Map.of()).stream().filter(it -> !it.name().equals("parties") && !it.name().equals("cause"))
                .map(it -> named("intake.", it)).toList();
    }

    /** The fields of the person with that number. */
    public List<Field> party(int number) {
        var side = number == 0 ? Side.APPLICANT : Side.RESPONDENT;
        return ActForm.fields(PartyForm.class, Map.of("side", side.name(), "kind", "NATURAL"), Map.of()).stream()
                .map(it -> named("intake.parties[%d].".formatted(number), it)).toList();
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What is wrong with the field, null if nothing is. */
    public @Nullable String error(String name) {
        return errors.stream().filter(it -> it.field().equals(name)).map(FieldError::words).findFirst().orElse(null);
    }

    /** The members of the act's request. Persons of whom nothing was typed are left out at the end. */
    Map<String, Object> sent() {
        var intake = new HashMap<String, Object>();
        var parties = new TreeMap<Integer, Map<String, Object>>();
        values.forEach((name, value) -> {
            var party = PARTY.matcher(name);
            var told = TOLD.matcher(name);
            if (party.matches()) {
                parties.computeIfAbsent(Integer.parseInt(party.group(1)), key -> new HashMap<>()).put(party.group(2), value);
            } else if (told.matches()) {
                intake.put(told.group(1), value);
            }
        });
        var named = new ArrayList<>(parties.values());
        while (!named.isEmpty() && isBlank(named.getLast())) {
            named.removeLast();
        }
        intake.put("parties", named);
        return Map.of("intake", intake, "consent", value("consent"), "oral", value("oral"), "readBack", value("readBack"));
    }

    private static boolean isBlank(Map<String, Object> party) {
        return party.entrySet().stream().filter(it -> !it.getKey().equals("side") && !it.getKey().equals("kind"))
                .allMatch(it -> it.getValue().toString().isBlank());
    }

    private Field named(String prefix, Field field) {
        var name = prefix + field.name();
        return new Field(name, field.label(), field.hint(), field.type(), field.required(), field.max(), field.choices(),
                values.getOrDefault(name, field.value()), field.fields());
    }
}
