package org.liandong.foundation.element.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.element.reckoning.Calculators;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.ActForm;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 计算器接口: open to everybody; nothing is kept. */
@RestController
@RequestMapping("/api/v1/calculators")
@Tag(name = "计算器", description = "利息、赔偿、劳动者请求、抚养费、物业费，每一步有算式和依据")
class CalculatorApi {

    private static final String NAMES = "interest 借款利息；late-payment 逾期付款损失；traffic-injury 交通事故、人身损害；labour 劳动者请求；maintenance 抚养费；property-fee 物业费";

    private final Calculators calculators;
    private final Clock clock;

    CalculatorApi(Calculators calculators, Clock clock) {
        this.calculators = calculators;
        this.clock = clock;
    }

    @Operation(summary = "计算器要填什么", description = NAMES)
    @GetMapping("/{name}")
    Map<String, Object> form(@Parameter(description = NAMES, schema = @Schema(allowableValues = {"interest", "late-payment", "traffic-injury",
            "labour",
        "maintenance", "property-fee"})) @PathVariable String name) {
        var calculator = named(name);
        return Map.of("name", calculator.name(), "title", calculator.title(), "explain", calculator.lead(), "fields",
                ActForm.fields(calculator.input(), Map.of(), Map.of()));
    }

    @Operation(summary = "算一算", description = "请求体是 GET 同一地址列出的各项，金额是以元为单位的小数文字。" + NAMES)
    @PostMapping("/{name}")
    Map<String, Object> reckon(@PathVariable String name, @RequestBody Map<String, Object> inputs) {
        return switch (calculators.reckon(named(name).name(), inputs, LocalDate.ofInstant(clock.instant(), Occasion.ZONE))) {
            case Outcome.Refused<Calculators.Result>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<Calculators.Result>(var result) -> Map.of("total", result.total().yuan(), "lines", result.lines().stream()
                    .map(ElementJson::line).toList());
        };
    }

    private Calculators.Calculator<?> named(String name) {
        return calculators.named(name).orElseThrow(() -> new Refused(Refusal.notFound("没有这个计算器，请核对名字。")));
    }
}
