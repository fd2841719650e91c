package org.liandong.foundation.fee.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.fee.FeeAnswer;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.fee.Reliefs;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.rulebook.FeeTable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 诉讼费计算接口, open to everybody. */
@RestController
@RequestMapping("/api/v1/calculators/fee")
@Tag(name = "计算器", description = "诉讼费、期限、管辖，不用登录")
class FeeApi {

    private final FeeForm form;

    FeeApi(FeeForm form) {
        this.form = form;
    }

    /** The classes with what each needs, and every field. */
    @Operation(summary = "诉讼费有哪些类别、各要填什么")
    @GetMapping
    Map<String, Object> described() {
        return Map.of("classes", form.classes().entrySet().stream().map(it -> Map.of("class", it.getKey(), "standards", it.getValue().stream().map(FeeApi::standard).toList()))
                .toList(), "fields", form.fields().stream().map(FeeApi::field).toList(),
                "reliefs", form.reliefs().stream().map(it -> Map.of("relief", it.id(), "effect", it.effect(), "papers", it.papers(), "source", it.source())).toList());
    }

    /** Counts a fee. */
    @Operation(summary = "算诉讼费", description = "class 必填，别的按类别需要填。金额是十进制字符串，单位元。lines 一行一步，加起来就是 fee。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeeQuestion.class))))
    @PostMapping
    Map<String, Object> counted(@RequestBody Map<String, Object> sent) {
        return switch (form.answer(sent)) {
            case Outcome.Refused<FeeAnswer>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<FeeAnswer>(var answer) -> json(answer);
        };
    }

    private static Map<String, Object> json(FeeAnswer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fee", answer.fee().amount().yuan());
        json.put("lines", answer.fee().lines().stream().map(FeeApi::line).toList());
        json.put("class", answer.rule().group());
        json.put("standard", answer.rule().id());
        json.put("date", answer.day());
        json.put("source", answer.fee().law());
        json.put("range", answer.fee().range());
        json.put("prepays", duty(answer.prepays()));
        json.put("bears", duty(answer.bears()));
        json.put("shares", answer.shares().stream().map(it -> Map.of("who", it.who(), "amount", it.amount().yuan(), "words", it.words(), "source", it.source())).toList());
        var balance = answer.balance();
        json.put("balance", balance == null ? null
                : Map.of("what", balance.label(), "amount", balance.amount().yuan(), "words", balance.words(), "source", balance.source()));
        var relief = answer.relief();
        json.put("relief", relief == null ? null : Map.of("effect", relief.effect(), "saving", relief.saving().yuan(), "payable", relief.payable().yuan(),
                "steps", relief.steps(), "papers", relief.papers(), "source", relief.source()));
        json.put("notes", answer.notes());
        return json;
    }

    private static Map<String, Object> line(Fee.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", line.text());
        json.put("amount", line.amount().yuan());
        json.put("source", line.source());
        return json;
    }

    private static Map<String, String> duty(FeeAnswer.Duty duty) {
        return Map.of("who", duty.who(), "words", duty.words(), "source", duty.source());
    }

    private static Map<String, Object> standard(FeeTable.Rule rule) {
        var json = new LinkedHashMap<String, Object>();
        json.put("matter", rule.matter());
        json.put("standard", rule.id());
        json.put("kind", rule.kind());
        json.put("amount", rule.need());
        json.put("asks", rule.asks());
        json.put("source", rule.source());
        json.put("since", rule.since());
        json.put("until", rule.until());
        return json;
    }

    private static Map<String, Object> field(ActForm.Field field) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", FeeForm.outward(field.name()));
        json.put("label", field.label());
        json.put("hint", field.hint());
        json.put("type", field.type());
        json.put("required", field.required());
        json.put("choices", field.choices().stream().map(it -> it.value()).toList());
        if (!field.fields().isEmpty()) {
            json.put("fields", field.fields().stream().map(FeeApi::field).toList());
        }
        return json;
    }
}
