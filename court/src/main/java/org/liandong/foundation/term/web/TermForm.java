package org.liandong.foundation.term.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.term.Pause;
import org.liandong.foundation.term.TermRule;
import org.liandong.foundation.term.Terms;
import org.springframework.stereotype.Component;

/** The question about a term as it is put on the page and to programs. */
@Component
class TermForm {

    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final int YEARS_AHEAD = 10;
    private static final int MOST_PAUSES = 50;

    private final Terms terms;
    private final Clock clock;

    TermForm(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What came out.
     *
     * @param due the last day, or day and time for a term of hours
     */
    record Answer(TermRule rule, String start, String due, List<String> lines) { }

    /** The last day, or what is wrong with the question. */
    Outcome<Answer> answer(Map<String, ?> sent) {
        return switch (Binder.bind(TermQuestion.class, paired(sent))) {
            case Outcome.Refused<TermQuestion>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<TermQuestion>(var question) -> counted(question);
        };
    }

    /** The rules of the day by area. */
    Map<String, List<TermRule>> rules() {
        var today = today();
        return terms.rules().all().stream().filter(it -> it.isInForce(today))
                .collect(Collectors.groupingBy(TermRule::area, LinkedHashMap::new, Collectors.toList()));
    }

    List<TermRule> all() {
        return terms.rules().all();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    private Outcome<Answer> counted(TermQuestion question) {
        var errors = new ArrayList<FieldError>();
        var moment = moment(question.start());
        var start = moment == null ? day(question.start()) : moment.toLocalDate();
        if (terms.rules().all().stream().noneMatch(it -> it.id().equals(question.rule()))) {
            errors.add(new FieldError("rule", "没有“%s”这个期限。可以算：%s。".formatted(question.rule(),
                    terms.rules().all().stream().map(TermRule::id).distinct().collect(Collectors.joining("、")))));
        }
        if (start == null) {
            errors.add(new FieldError("start", "日期请这样填：2026-09-20。按小时算的写上几点：2026-11-23T09:30。"));
        } else if (isOut(start)) {
            errors.add(new FieldError("start", "日期要在%s到%s之间。".formatted(FIRST, today().plusYears(YEARS_AHEAD))));
        }
        if (!errors.isEmpty() || start == null) {
            return new Outcome.Refused<>(Refusal.invalid(errors));
        }
        var versions = terms.rules().all().stream().filter(it -> it.id().equals(question.rule())).toList();
        var rule = versions.stream().filter(it -> it.isInForce(start)).findFirst();
        if (rule.isEmpty()) {
            return refused("start", "这个期限从%s起才有。".formatted(versions.stream().map(TermRule::since).filter(it -> it != null).min(Comparator.naturalOrder()).orElseThrow()));
        }
        if (moment != null && rule.get().unit() != TermRule.Unit.小时) {
            return refused("start", "这个期限按%s算，只填日期，例如 2026-09-20。".formatted(rule.get().unit().name()));
        }
        var pauses = question.pauses().stream().map(it -> new Pause(it.from(), it.until())).toList();
        errors.addAll(wrong(rule.get(), start, pauses));
        if (!errors.isEmpty()) {
            return new Outcome.Refused<>(Refusal.invalid(errors));
        }
        if (moment != null) {
            var hours = terms.count(rule.get(), moment);
            return new Outcome.Done<>(new Answer(rule.get(), moment.toString(), hours.due().toString(), with(hours.lines(), rule.get())));
        }
        var term = terms.count(rule.get(), start, pauses);
        return new Outcome.Done<>(new Answer(rule.get(), start.toString(), term.due().toString(), with(term.lines(), rule.get())));
    }

    private List<FieldError> wrong(TermRule rule, LocalDate start, List<Pause> pauses) {
        var errors = new ArrayList<FieldError>();
        if (rule.unit() == TermRule.Unit.小时 && !pauses.isEmpty()) {
            errors.add(new FieldError("pauses", "按小时算的期限没有不算的日子。"));
            return errors;
        }
        if (pauses.size() > MOST_PAUSES) {
            errors.add(new FieldError("pauses", "最多%d段。".formatted(MOST_PAUSES)));
            return errors;
        }
        for (int i = 0; i < pauses.size(); i++) {
            var pause = pauses.get(i);
            var others = pauses.subList(0, i);
            var words = pause.until().isBefore(pause.from()) ? "结束的日子不能早于开始的日子。"
                    : isOut(pause.from()) || isOut(pause.until()) ? "日期要在%s到%s之间。".formatted(FIRST, today().plusYears(YEARS_AHEAD))
                    : !pause.until().isAfter(start) ? "这一段在期限开始以前就结束了，不用填。"
                    : others.stream().anyMatch(it -> !pause.from().isAfter(it.until()) && !it.from().isAfter(pause.until())) ? "这一段和前面的重叠了。" : null;
            if (words != null) {
                errors.add(new FieldError("pauses[%d]".formatted(i), words));
            }
        }
        if (errors.isEmpty()) {
            for (int i = 0; i < pauses.size(); i++) {
                var pause = pauses.get(i);
                var before = terms.count(rule, start, pauses.stream().filter(it -> it.from().isBefore(pause.from())).toList()).due();
                if (pause.from().isAfter(before)) {
                    errors.add(new FieldError("pauses[%d]".formatted(i), "期限到%s就满了，这一段在它以后，不起作用。".formatted(before)));
                }
            }
        }
        return errors;
    }

    /** Pairs of days as a program sends them, as groups. */
    private static Map<String, Object> paired(Map<String, ?> sent) {
        var question = new HashMap<String, Object>(sent);
        if (sent.get("pauses") instanceof List<?> pauses) {
            question.put("pauses", pauses.stream().map(it -> it instanceof List<?> pair && pair.size() == 2 && pair.stream().allMatch(String.class::isInstance)
                    ? Map.of("from", pair.getFirst(), "until", pair.getLast()) : it).toList());
        }
        return question;
    }

    private static List<String> with(List<String> lines, TermRule rule) {
        return Stream.concat(lines.stream(), rule.remarks().stream()).toList();
    }

    private boolean isOut(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(today().plusYears(YEARS_AHEAD));
    }

    private static @Nullable LocalDateTime moment(String text) {
        try {
            return text.length() > 10 ? LocalDateTime.parse(text.replace(' ', 'T')) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static Outcome<Answer> refused(String field, String words) {
        return new Outcome.Refused<>(Refusal.invalid(field, words));
    }
}
