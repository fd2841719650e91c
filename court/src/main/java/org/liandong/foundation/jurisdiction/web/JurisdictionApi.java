package org.liandong.foundation.jurisdiction.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.jurisdiction.JurisdictionAnswer;
import org.liandong.foundation.jurisdiction.JurisdictionQuestion;
import org.liandong.foundation.kernel.Outcome;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 管辖查询接口, open to everybody. */
@RestController
@RequestMapping("/api/v1/calculators/jurisdiction")
@Tag(name = "计算器")
class JurisdictionApi {

    private final JurisdictionForm form;

    JurisdictionApi(JurisdictionForm form) {
        this.form = form;
    }

    /** The kinds of place and the circumstances one may name, and every rule. */
    @Operation(summary = "有哪些管辖规则、可以填哪些地点和情形")
    @GetMapping
    Map<String, Object> described() {
        var rules = form.rules();
        return Map.of("places", rules.places().stream().map(it -> Map.of("place", it.id(), "ask", it.ask())).toList(), "circumstances", rules.circumstances(),
                "subjects", JurisdictionQuestion.Subject.values(), "ties", JurisdictionQuestion.Agreed.Tie.values(),
                "rules", rules.all().stream().map(it -> Map.of("rule", it.id(), "kind", it.kind(), "causes", it.causes(), "places", it.places(), "words", it.words(),
                        "source", it.source())).toList(), "fields", List.copyOf(Arrays.stream(JurisdictionQuestion.class.getRecordComponents()).map(it -> it.getName()).toList()));
    }

    /** Which courts may hear it. */
    @Operation(summary = "查归哪个法院管", description = "cause 必填。places 说明什么在哪里（place 是地点的种类，at 是县、区），没有说的地点也列出来，court 为空。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json", schema = @Schema(implementation = JurisdictionQuestion.class))))
    @PostMapping
    Map<String, Object> answered(@RequestBody Map<String, Object> sent) {
        return switch (form.answer(sent)) {
            case Outcome.Refused<JurisdictionAnswer>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<JurisdictionAnswer>(var answer) -> Map.of("cause", Map.of("id", answer.cause().id(), "name", answer.cause().name()),
                    "courts", answer.courts().stream().map(JurisdictionApi::json).toList(), "untold", answer.untold(), "notes", answer.notes());
        };
    }

    private static Map<String, Object> json(JurisdictionAnswer.Competent competent) {
        var json = new LinkedHashMap<String, Object>();
        var court = competent.court();
        json.put("court", court == null ? null : court.name());
        json.put("code", court == null || court.code().isEmpty() ? null : court.code());
        json.put("name", competent.name());
        json.put("level", competent.level());
        json.put("place", competent.place());
        json.put("at", competent.at());
        json.put("kind", competent.kind());
        json.put("words", competent.words());
        json.put("source", competent.source());
        json.put("confirmed", court != null && court.confirmed());
        return json;
    }
}
