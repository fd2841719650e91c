package org.liandong.foundation.element;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.liandong.foundation.element.reckoning.Calculators;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** 要素表库: every form under rulebook/elements. A broken one stops the start. */
@Component
public class ElementForms {

    private static final String PLACE = "classpath*:rulebook/elements/*.yaml";

    private final List<ElementForm> forms;
    private final Calculators calculators;

    ElementForms(Calculators calculators) {
        this.calculators = calculators;
        this.forms = load(calculators);
    }

    /** The form of that name that is in use on the day. */
    public Optional<ElementForm> find(String id, LocalDate day) {
        return forms.stream().filter(it -> it.id().equals(id) && it.isInUse(day)).findFirst();
    }

    /** Those in use on the day, by name. */
    public List<ElementForm> all(LocalDate day) {
        return forms.stream().filter(it -> it.isInUse(day)).toList();
    }

    /** The form for the cause: the one with the longest beginning of its id. There is one for every civil cause. */
    public Optional<ElementForm> forCause(String cause, LocalDate day) {
        return all(day).stream().flatMap(form -> form.causes().stream().filter(it -> it.isEmpty() ? isCivil(cause) : cause.equals(it)
                || cause.startsWith(it + "."))
                .map(it -> Map.entry(it, form))).max(Comparator.comparing(it -> it.getKey().length())).map(Map.Entry::getValue);
    }

    /** A form with answers and with what the file knows. */
    public Sheet read(ElementForm form, Map<String, ?> answers, Known known, LocalDate today) {
        return new SheetReader(form, answers, known, today, calculators).read();
    }

    private static boolean isCivil(String cause) {
        return !cause.isEmpty() && Character.isDigit(cause.charAt(0));
    }

    private static List<ElementForm> load(Calculators calculators) {
        var forms = new ArrayList<ElementForm>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    forms.add(FormReader.read(Objects.requireNonNull(file.getFilename()), text, calculators));
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        if (forms.isEmpty()) {
            throw new IllegalStateException("没有要素表: " + PLACE);
        }
        forms.sort(Comparator.comparing(ElementForm::id));
        return List.copyOf(forms);
    }
}
