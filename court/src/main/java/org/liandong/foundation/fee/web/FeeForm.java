package org.liandong.foundation.fee.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActHandler.Choice;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.fee.FeeAnswer;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.fee.Fees;
import org.liandong.foundation.fee.Reliefs;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.rulebook.Province;
import org.springframework.stereotype.Component;

/** The question about a fee as it is put on the page and to programs. Outside, the class is called {@code class}. */
@Component
class FeeForm {

    private static final String KIND = "kind";
    private static final String CLASS = "class";

    private final Fees fees;
    private final Clock clock;
    private final String home;

    FeeForm(Fees fees, Clock clock, Court court) {
        this.fees = fees;
        this.clock = clock;
        this.home = court.province();
    }

    /** What the fee is, or what is wrong with the question. */
    Outcome<FeeAnswer> answer(Map<String, ?> sent) {
        var named = new HashMap<String, Object>(sent);
        named.put(KIND, named.get(CLASS));
        var answer = switch (Binder.bind(FeeQuestion.class, named)) {
            case Outcome.Refused<FeeQuestion>(var refusal) -> new Outcome.Refused<FeeAnswer>(refusal);
            case Outcome.Done<FeeQuestion>(var question) -> fees.answer(question, today(), home);
        };
        return answer instanceof Outcome.Refused<FeeAnswer>(var refusal) ? new Outcome.Refused<>(Refusal.invalid(refusal.fields().stream()
                .map(it -> new Refusal.FieldError(outward(it.field()), it.words())).toList())) : answer;
    }

    /** Every standard in force, by class. */
    Map<String, List<FeeTable.Rule>> classes() {
        return fees.table().rules().stream().filter(it -> it.until() == null || !it.until().isBefore(today()))
                .collect(Collectors.groupingBy(FeeTable.Rule::group, LinkedHashMap::new, Collectors.toList()));
    }

    List<Reliefs.Reason> reliefs() {
        return fees.reliefs().all();
    }

    List<ActForm.Field> fields() {
        return fields(Map.of());
    }

    /** The fields with what was typed. */
    List<ActForm.Field> fields(Map<String, ?> typed) {
        var known = new HashMap<String, Object>(typed);
        known.put(KIND, typed.get(CLASS));
        var choices = Map.of(
                KIND, classes().keySet().stream().map(it -> new Choice(it, it, "")).toList(),
                "matter", classes().values().stream().flatMap(List::stream).filter(it -> !it.matter().isEmpty())
                        .map(it -> new Choice(it.matter(), it.group() + "：" + it.matter(), "")).toList(),
                "province", Province.all().stream().map(it -> new Choice(it.name(), it.name(), "")).toList(),
                "relief", reliefs().stream().map(it -> new Choice(it.id(), it.effect() + "：" + it.id(), "")).toList());
        return ActForm.fields(FeeQuestion.class, known, choices);
    }

    static String outward(String field) {
        return field.equals(KIND) ? CLASS : field;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
