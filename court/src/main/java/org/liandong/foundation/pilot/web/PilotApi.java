package org.liandong.foundation.pilot.web;

import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Binder;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.pilot.Mechanism;
import org.liandong.foundation.pilot.Pilots;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 试点接口. */
@RestController
@RequestMapping("/api/v1/pilots")
@Tag(name = "试点", description = "新办法先在一部分案件里试：范围、抽签、两组对照")
class PilotApi {

    private final PilotDesk desk;
    private final Acts acts;
    private final ActTypes types;

    PilotApi(PilotDesk desk, Acts acts, ActTypes types) {
        this.desk = desk;
        this.acts = acts;
        this.types = types;
    }

    @Operation(summary = "可以试点的办法")
    @GetMapping
    Map<String, Object> list() {
        return Map.of("items", desk.mechanisms().stream().map(it -> Map.of("key", it.key(), "name", it.name(), "book", it.book(), "rule", it.rule(), "entry", it.entry(),
                "now", desk.now(it))).toList());
    }

    @Operation(summary = "一个办法的试点和对照", description = "区间是威尔逊法的95%区间。结束以后给出种子（seed）：种子的 SM3 就是 commitment；"
            + "SM3（种子＋纠纷编号）的前8位十六进制对10000取余，小于 share×100 的用新办法。")
    @GetMapping("/{key}")
    Map<String, Object> one(@PathVariable String key, Actor actor) {
        var mechanism = desk.mechanism(key);
        return Map.of("key", key, "name", mechanism.name(), "pilots", desk.shown(mechanism, actor).stream().map(PilotApi::json).toList(), "actions",
                desk.actions(mechanism, actor).stream()
                        .map(it -> Map.of("verb", it.verb(), "name", it.name(), "href", "/api/v1/pilots/%s/acts/%s".formatted(key, it.verb()))).toList());
    }

    @Operation(summary = "提出、批准、不批准、提前结束试点")
    @PostMapping("/{key}/acts/{verb}")
    Map<String, Object> act(@PathVariable String key, @PathVariable String verb, @RequestBody Map<String, Object> sent, Actor actor,
                            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotency) {
        var mechanism = desk.mechanism(key);
        var type = types.named(verb).filter(it -> it.kind().equals("pilot")).orElseThrow(() -> new Refused(Refusal.notFound("没有“%s”这个办法。".formatted(verb))));
        return switch (Binder.bind(type.request(), sent)) {
            case Outcome.Refused<? extends ActRequest>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<? extends ActRequest>(var wanted) -> switch (acts.perform(new Ask(actor, Pilots.streamOf(actor.court(), key), wanted, null, idempotency))) {
                case Outcome.Refused<Receipt>(var refusal) -> throw new Refused(refusal);
                case Outcome.Done<Receipt>(var receipt) -> Map.of("receipt", receipt, "pilots", one(mechanism, actor));
            };
        };
    }

    private Object one(Mechanism mechanism, Actor actor) {
        return desk.shown(mechanism, actor).stream().map(PilotApi::json).toList();
    }

    private static Map<String, Object> json(PilotShown shown) {
        var it = shown.pilot();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", it.id());
        json.put("name", it.name());
        json.put("goal", it.goal());
        json.put("state", shown.state());
        json.put("scope", shown.scope());
        json.put("share", it.share());
        json.put("from", it.from());
        json.put("until", it.until());
        json.put("endedOn", it.endedOn());
        json.put("commitment", it.commitment());
        json.put("seed", shown.seed());
        json.put("arms", shown.lines().stream().map(line -> {
            var arm = new LinkedHashMap<String, Object>();
            arm.put("arm", Map.of("code", line.arm().name(), "label", line.arm().label()));
            arm.put("cases", line.cases());
            arm.put("over", line.over());
            arm.put("settled", line.settled());
            arm.put("interval", line.over() == 0 ? null : Map.of("method", "Wilson 95%", "least", tenth(line.least()), "most", tenth(line.most())));
            arm.put("medianDays", line.days());
            return arm;
        }).toList());
        return json;
    }

    private static double tenth(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
