package org.liandong.foundation.element;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.element.Element.Check;
import org.liandong.foundation.element.Element.Condition;
import org.liandong.foundation.element.ElementForm.Section;
import org.liandong.foundation.element.Sheet.Entry;
import org.liandong.foundation.element.Sheet.Origin;
import org.liandong.foundation.element.Sheet.State;
import org.liandong.foundation.element.reckoning.Calculators;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Outcome;

/** 核对要素: goes through a form with what was answered and with what the file knows. Elements depend only on those before them. */
final class SheetReader {

    private final ElementForm form;
    private final Map<String, ?> answers;
    private final Known known;
    private final LocalDate today;
    private final Calculators calculators;
    private final Map<String, Value> values = new HashMap<>();

    SheetReader(ElementForm form, Map<String, ?> answers, Known known, LocalDate today, Calculators calculators) {
        this.form = form;
        this.answers = answers;
        this.known = known;
        this.today = today;
        this.calculators = calculators;
    }

    Sheet read() {
        var entries = new ArrayList<Entry>();
        for (var section : form.sections()) {
            for (var element : section.elements()) {
                var entry = entry(section, element);
                if (entry.value() != null) {
                    values.put(element.id(), entry.value());
                }
                entries.add(entry);
            }
        }
        return new Sheet(form, List.copyOf(entries));
    }

    private Entry entry(Section section, Element element) {
        if (element.when() != null && !holds(element.when())) {
            return new Entry(section, element, State.IDLE, null, answers.get(element.id()), "", Origin.TOLD, List.of());
        }
        if (element.known() != null) {
            var words = known.facts().get(element.known());
            return new Entry(section, element, words == null ? State.BLANK : State.FINE, words == null ? null : new Value.Text(words), null, "",
                    Origin.FILE,
                    List.of());
        }
        return element.computed() != null ? reckoned(section, element, element.computed()) : told(section, element, answers.get(element.id()));
    }

    private boolean holds(Condition when) {
        return when.answers().entrySet().stream().allMatch(it -> {
            var value = values.get(it.getKey());
            return value != null && (it.getValue().isEmpty() || (value instanceof Value.Picks picks ? picks.chosen().stream()
                    .anyMatch(it.getValue()::contains)
                    : it.getValue().contains(value.words())));
        });
    }

    private Entry told(Section section, Element element, @Nullable Object sent) {
        if (isBlank(sent)) {
            return new Entry(section, element, element.required() ? State.MISSING : State.BLANK, null, null,
                    element.required() ? "请填写“%s”。".formatted(element.label()) : "", Origin.TOLD, List.of());
        }
        try {
            var value = Values.read(element, Objects.requireNonNull(sent));
            element.checks().forEach(it -> check(element, it, value));
            return new Entry(section, element, State.FINE, value, sent, "", Origin.TOLD, List.of());
        } catch (InvalidValue wrong) {
            return new Entry(section, element, State.WRONG, null, sent, wrong.getMessage(), Origin.TOLD, List.of());
        }
    }

    private static boolean isBlank(@Nullable Object sent) {
        return sent == null || sent instanceof String text && text.isBlank() || sent instanceof List<?> many && many.stream()
                .allMatch(SheetReader::isBlank)
                || sent instanceof Map<?, ?> row && row.values().stream().allMatch(SheetReader::isBlank);
    }

    private void check(Element element, Check check, Value value) {
        switch (check.rule()) {
            case PAST -> {
                if (((Value.Day) value).day().isAfter(today)) {
                    throw new InvalidValue("“%s”还没到，请核对日期。".formatted(element.label()));
                }
            }
            case AFTER -> {
                if (values.get(check.than()) instanceof Value.Day(var before) && ((Value.Day) value).day().isBefore(before)) {
                    throw new InvalidValue("“%s”不能早于“%s”。".formatted(element.label(), label(check.than())));
                }
            }
            case LEAST -> compare(element, check, value, -1, "不能小于");
            case MOST -> compare(element, check, value, 1, "不能大于");
        }
    }

    private void compare(Element element, Check check, Value value, int wrong, String words) {
        var other = check.than().matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(check.than()) : number(values.get(check.than()));
        var own = number(value);
        if (other != null && own != null && own.compareTo(other) == wrong) {
            var than = form.element(check.than()).map(it -> "“" + it.label() + "”").orElse(check.than());
            throw new InvalidValue("“%s”%s%s。".formatted(element.label(), words, than));
        }
    }

    private static @Nullable BigDecimal number(@Nullable Value value) {
        return switch (value) {
            case Value.Amount(var money) -> new BigDecimal(money.yuan());
            case Value.Count(var number, var unit) -> number;
            case null, default -> null;
        };
    }

    private String label(String element) {
        return form.element(element).map(Element::label).orElse(element);
    }

    private Optional<Object> input(Element.Computed.Input from) {
        if (from.literal() != null) {
            return Optional.of(from.literal());
        }
        return from.words().isEmpty() ? Optional.ofNullable(values.get(from.element())).map(Value::plain)
                : Optional.of(Boolean.toString(holds(new Condition(Map.of(from.element(), from.words())))));
    }

    /** What cannot be reckoned for want of an answer stays blank: the answer is asked for where it belongs. */
    private Entry reckoned(Section section, Element element, Element.Computed computed) {
        var inputs = new HashMap<String, Object>();
        computed.inputs().forEach((field, from) -> {
            if (from.only() == null || holds(from.only())) {
                input(from).ifPresent(it -> inputs.put(field, it));
            }
        });
        return switch (calculators.reckon(computed.by(), inputs, today)) {
            case Outcome.Done<Calculators.Result>(var result) -> new Entry(section, element, State.FINE, new Value.Amount(result.total()), null, "",
                    Origin.RECKONED, result.lines());
            case Outcome.Refused<Calculators.Result> missing -> new Entry(section, element, State.BLANK, null, null, "", Origin.RECKONED, List.of());
        };
    }
}
