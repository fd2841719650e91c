package org.liandong.foundation.rulebook.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Chain;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.rulebook.AdminPrimesCauses;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.CauseLearner.Lesson;
import org.liandong.foundation.rulebook.CauseSuggester;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

/** 案由接口. */
@RestController
@RequestMapping("/api/v1/causes")
@Tag(name = "案由", description = "案由树、从一段话推荐案由、用已知案由的文书让推荐更准")
class CauseApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FOUND = 50;
    private static final int SUGGESTED = 3;
    private static final int MOST = 10;
    private static final int LONGEST = 20_000;
    private static final int LARGEST = 32 * 1024 * 1024;

    /** A text to judge. */
    record Asked(@Nullable String text, @Nullable Integer most) { }

    private final Causes causes;
    private final CauseSuggester suggester;
    private final Acts acts;
    private final ActLog log;

    CauseApi(Causes causes, CauseSuggester suggester, Acts acts, ActLog log) {
        this.causes = causes;
        this.suggester = suggester;
        this.acts = acts;
        this.log = log;
    }

    /** Searches by name, or lists what lies below a cause. */
    @Operation(summary = "查案由", description = "q 按名称查找；below 列出某个案由的下一级；都不写，列出各部分。")
    @GetMapping
    Map<String, Object> find(@Parameter(description = "名称里的字") @RequestParam(required = false) @Nullable String q,
                             @Parameter(description = "上级案由的编号") @RequestParam(required = false) @Nullable String below) {
        if (q != null && !q.isBlank()) {
            return Map.of("items", causes.search(q.strip(), FOUND).stream().map(this::shown).toList());
        }
        var found = below == null || below.isBlank() ? causes.all().stream().filter(cause -> cause.level() == 1).toList() : causes.below(known(below).id());
        return Map.of("items", found.stream().map(this::shown).toList());
    }

    @Operation(summary = "看一个案由")
    @GetMapping("/{id}")
    Map<String, Object> show(@PathVariable String id) {
        var json = shown(known(id));
        json.put("below", causes.below(id).stream().map(this::shown).toList());
        return json;
    }

    @Operation(summary = "从一段话推荐案由", description = "不用登录。文字不会保存。score 是把握有多大，why 是依据的词。")
    @GetMapping("/suggest")
    Map<String, Object> suggest(@Parameter(description = "发生了什么事") @RequestParam(required = false) @Nullable String text,
                                @RequestParam(required = false) @Nullable Integer most) {
        return suggestions(text, most);
    }

    @Operation(summary = "从一段话推荐案由（长文字）", description = "与 GET 相同，文字放在请求体里。")
    @PostMapping("/suggest")
    Map<String, Object> suggestLong(@RequestBody Asked asked) {
        return suggestions(asked.text(), asked.most());
    }

    private Map<String, Object> suggestions(@Nullable String text, @Nullable Integer most) {
        if (text == null || text.isBlank()) {
            throw new Refused(Refusal.invalid("text", "请写一写发生了什么事。"));
        }
        if (text.length() > LONGEST) {
            throw new Refused(Refusal.invalid("text", "文字太长了，请控制在%d字以内。".formatted(LONGEST)));
        }
        return Map.of("suggestions", suggester.suggest(text, most == null ? SUGGESTED : Math.clamp(most, 1, MOST)));
    }

    /** Teaches by texts of known cause. */
    @Operation(summary = "用已知案由的文书让推荐更准", description = "限管理员。一行一个 JSON（NDJSON），或一个 JSON 数组，每份写 text 和 cause_2025_id，别的字段不看。"
            + "同一份文书只算一次：learned 是新学和改正的，known 是早就学过的。系统只留统计和摘要，不留文书。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(type = "array"))}))
    @PostMapping("/learn")
    Map<String, Object> learn(HttpServletRequest request, Actor actor) throws IOException {
        var sent = LessonReader.read(body(request.getInputStream()), causes);
        var learned = sent.lessons().isEmpty() ? 0 : teach(sent.lessons(), actor);
        return Map.of("read", sent.read(), "learned", learned, "known", sent.lessons().size() - learned, "refused", sent.refused());
    }

    /** How many texts were new or now have another cause. */
    private int teach(List<Lesson> lessons, Actor actor) {
        var stream = AdminPrimesCauses.streamOf(actor.court());
        var digest = HexFormat.of().formatHex(Chain.sm3(lessons.toString().getBytes(StandardCharsets.UTF_8)));
        return switch (acts.perform(Ask.of(actor, stream, new AdminPrimesCauses(digest, lessons)))) {
            case Outcome.Refused<Receipt>(var refusal) -> throw new Refused(refusal);
            case Outcome.Done<Receipt>(var receipt) -> log.entries(actor.court(), stream).stream().filter(it -> it.seq() == receipt.seq())
                    .map(it -> JSON.readTree(it.body()).get(AdminPrimesCauses.LEARNED).intValue()).findFirst().orElseThrow();
        };
    }

    private static String body(InputStream sent) throws IOException {
        var bytes = sent.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refused(Refusal.invalid("body", "一次交得太多了，请分几次交，每次不超过32MB。"));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Cause known(String id) {
        return causes.find(id).orElseThrow(() -> new Refused(Refusal.notFound("没有这个案由，请核对编号。")));
    }

    private Map<String, Object> shown(Cause cause) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", cause.id());
        json.put("name", cause.name());
        json.put("level", cause.level());
        json.put("number", cause.number());
        json.put("parent", cause.parent());
        json.put("path", causes.path(cause.id()));
        json.put("leaf", causes.below(cause.id()).isEmpty());
        return json;
    }
}
