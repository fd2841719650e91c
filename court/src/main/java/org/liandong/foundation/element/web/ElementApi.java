package org.liandong.foundation.element.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.element.ElementForms;
import org.liandong.foundation.element.FactSheets;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 要素接口: the forms, and what was answered in a dispute. Answers go in by the acts party-answers-elements and respondent-answers-elements. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "要素表", description = "每类纠纷要说清的要素，双方逐项的说法")
class ElementApi {

    private final ElementForms forms;
    private final FactSheets sheets;
    private final Reader reader;
    private final Clock clock;

    ElementApi(ElementForms forms, FactSheets sheets, Reader reader, Clock clock) {
        this.forms = forms;
        this.sheets = sheets;
        this.reader = reader;
        this.clock = clock;
    }

    @Operation(summary = "查要素表", description = "写 cause 就给这个案由用的那一张；不写，给出全部。on 是哪一天用的，默认今天。")
    @GetMapping("/element-forms")
    Map<String, Object> list(@Parameter(description = "案由编号") @RequestParam(required = false) @Nullable String cause,
                             @RequestParam(required = false) @Nullable LocalDate on) {
        var day = on == null ? today() : on;
        var found = cause == null || cause.isBlank() ? forms.all(day) : forms.forCause(cause, day).map(List::of).orElse(List.of());
        return Map.of("items", found.stream().map(ElementJson::line).toList());
    }

    @Operation(summary = "看一张要素表", description = "各节、各要素的问题、类型、条件、校验、依据。")
    @GetMapping("/element-forms/{id}")
    Map<String, Object> form(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
        return ElementJson.form(forms.find(id, on == null ? today() : on)
                .orElseThrow(() -> new Refused(Refusal.notFound("没有这张要素表，请核对名字。"))));
    }

    @Operation(summary = "一件纠纷的要素", description = "双方逐项的说法、哪些一致、哪些有争议，和据此生成的起诉状、答辩状内容。")
    @GetMapping("/disputes/{id}/elements")
    Map<String, Object> elements(@PathVariable UUID id, Actor actor) {
        var view = reader.view(actor, id);
        var facts = sheets.of(actor.court(), view.dispute(), view.parties());
        return facts.map(it -> ElementJson.facts(it, view.parties())).orElseGet(() -> Map.of("filled", false, "form",
                forms.forCause(view.dispute().cause(), today()).map(it -> (Object) ElementJson.line(it)).orElse(Map.of())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
