package org.liandong.foundation.term.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.term.TermRule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 期限计算接口, open to everybody. */
@RestController
@RequestMapping("/api/v1/calculators/term")
@Tag(name = "计算器")
class TermApi {

    private final TermForm form;

    TermApi(TermForm form) {
        this.form = form;
    }

    /** Every version of every rule. */
    @Operation(summary = "有哪些期限、从什么事起算")
    @GetMapping
    Map<String, Object> described() {
        return Map.of("rules", form.all().stream().map(TermApi::json).toList(), "fields", List.of("rule", "start", "pauses"));
    }

    /** Counts a term. */
    @Operation(summary = "算最后一天", description = "start 是事情发生的那一天，当天不算；按小时算的写到分，例如 2026-11-23T09:30。pauses 是不算进去的日子，首尾两天一对。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json", schema = @Schema(implementation = TermQuestion.class))))
    @PostMapping
    Map<String, Object> counted(@RequestBody Map<String, Object> sent) {
        return switch (form.answer(sent)) {
            case Outcome.Refused<TermForm.Answer>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<TermForm.Answer>(var answer) -> {
                var json = new LinkedHashMap<String, Object>();
                json.put("due", answer.due());
                json.put("lines", answer.lines());
                json.put("start", answer.start());
                json.putAll(json(answer.rule()));
                yield json;
            }
        };
    }

    private static Map<String, Object> json(TermRule rule) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", rule.id());
        json.put("area", rule.area());
        json.put("span", rule.span());
        json.put("length", rule.length());
        json.put("unit", rule.unit());
        json.put("from", rule.event());
        json.put("rolls", rule.rolls());
        json.put("source", rule.source());
        json.put("pauseReasons", rule.pauses());
        json.put("extension", rule.extension());
        json.put("approver", rule.approver());
        json.put("then", rule.then());
        json.put("note", rule.note());
        json.put("since", rule.since());
        json.put("until", rule.until());
        return json;
    }
}
