package org.liandong.foundation.element.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.element.reckoning.Calculators;
import org.liandong.foundation.element.reckoning.Calculators.Calculator;
import org.liandong.foundation.element.reckoning.Calculators.Result;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.ActForm.Field;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 计算器页面: one for each calculator. What was typed stands in the address, so that a result can be kept and sent on. */
@Controller
@RequestMapping("/tools")
class ToolPages {

    private static final int ROWS = 3;

    private final Calculators calculators;
    private final Pages pages;
    private final Clock clock;

    ToolPages(Calculators calculators, Pages pages, Clock clock) {
        this.calculators = calculators;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{name:interest|late-payment|traffic-injury|labour|maintenance|property-fee}")
    ResponseEntity<byte[]> tool(@PathVariable String name, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var calculator = calculators.named(name).orElseThrow(() -> new Refused(Refusal.notFound("没有这个计算器。")));
        var sent = new HashMap<String, Object>();
        typed.forEach((field, values) -> sent.put(field, values.size() == 1 ? values.getFirst() : values));
        var answer = sent.isEmpty() ? Optional.<Outcome<Result>>empty()
                : Optional.of(calculators.reckon(name, sent, LocalDate.ofInstant(clock.instant(), Occasion.ZONE)));
        var errors = answer.map(it -> it instanceof Outcome.Refused<Result>(var refusal) ? refusal.fields() : List.<FieldError>of())
                .orElse(List.of());
        var results = answer.map(it -> it instanceof Outcome.Done<Result>(var result) ? List.of(result) : List.<Result>of()).orElse(List.of());
        return pages.show(request, "element/tool.jte", Map.of("calculator", calculator, "form", form(calculator, sent, errors), "results", results),
                errors.isEmpty() ? 200 : 422);
    }

    private static ActForm form(Calculator<?> calculator, Map<String, ?> sent, List<FieldError> errors) {
        var fields = ActForm.fields(calculator.input(), sent, Map.of()).stream().map(it -> it.type() == ActForm.Type.GROUPS ? rows(it, sent) : it)
                .toList();
        return new ActForm(calculator.name(), calculator.title(), calculator.lead(), List.of(), fields, errors);
    }

    /** A few rows to fill; those left blank fall out. */
    private static Field rows(Field field, Map<String, ?> sent) {
        var rows = new ArrayList<Field>();
        for (int i = 0; i < ROWS; i++) {
            var name = "%s[%d]".formatted(field.name(), i);
            var cells = field.fields().stream().map(it -> {
                var cell = name + "." + it.name();
                return new Field(cell, it.label(), it.hint(), it.type(), false, it.max(), it.choices(), sent.get(cell) instanceof String text
                        ? text : "", List.of());
            }).toList();
            rows.add(new Field(name, "第%d个".formatted(i + 1), "", ActForm.Type.GROUP, false, 0, List.of(), "", cells));
        }
        return new Field(field.name(), field.label(), field.hint(), field.type(), field.required(), field.max(), field.choices(), "", rows);
    }
}
