package org.liandong.foundation.docket.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.Batches;
import org.liandong.foundation.document.Forms;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 批量印制页: orders a batch, shows how far it is, hands it out. */
@Controller
@RequestMapping("/desk/batches")
class BatchPages {

    private final BatchDesk desk;
    private final Batches batches;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    BatchPages(BatchDesk desk, Batches batches, Forms forms, Pages pages, Clock clock) {
        this.desk = desk;
        this.batches = batches;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> list(Actor actor, HttpServletRequest request) {
        BatchDesk.require(actor);
        var today = LocalDate.ofInstant(clock.instant(), Occasion.ZONE).toString();
        return show(actor, request, Map.of("form", "acceptance", "format", "pdf", "since", today, "until", today), List.of(), 200);
    }

    @PostMapping
    ResponseEntity<byte[]> order(@RequestParam Map<String, String> typed, Actor actor, HttpServletRequest request) {
        BatchDesk.require(actor);
        try {
            return Pages.to("/desk/batches/" + desk.order(actor, typed.getOrDefault("form", ""), typed.getOrDefault("format", ""), typed.getOrDefault("since", ""),
                    typed.getOrDefault("until", "")));
        } catch (Refused refused) {
            return show(actor, request, typed, ActForm.errors(refused.refusal()), 422);
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        BatchDesk.require(actor);
        var batch = desk.batch(actor, id);
        var page = pages.show(request, "docket/batch.jte", Map.of("batch", batch));
        return batch.isEnded() ? page : ResponseEntity.status(page.getStatusCode()).headers(page.getHeaders()).header("Refresh", "2").body(page.getBody());
    }

    @GetMapping("/{id}/files.zip")
    void files(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        BatchDesk.require(actor);
        desk.send(actor, id, response);
    }

    private ResponseEntity<byte[]> show(Actor actor, HttpServletRequest request, Map<String, String> typed, List<Refusal.FieldError> errors, int status) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("forms", forms.all());
        model.put("batches", batches.newest(actor.court()));
        model.put("typed", typed);
        model.put("errors", errors);
        return pages.show(request, "docket/batches.jte", model, status);
    }
}
