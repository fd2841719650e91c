package org.liandong.foundation.docket.web;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.docket.Batches;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 批量印制接口: for clerks and the head. */
@RestController
@RequestMapping("/api/v1/papers/batches")
class BatchApi {

    private final BatchDesk desk;

    BatchApi(BatchDesk desk) {
        this.desk = desk;
    }

    /** Orders every paper of the kind {@code form}, issued from {@code since} to {@code until}, as {@code format} pdf, ofd or docx; at most 500. */
    @PostMapping
    ResponseEntity<Map<String, Object>> order(@RequestBody Map<String, Object> sent, Actor actor) {
        BatchDesk.require(actor);
        var id = desk.order(actor, text(sent, "form"), text(sent, "format"), text(sent, "since"), text(sent, "until"));
        return ResponseEntity.created(URI.create("/api/v1/papers/batches/" + id)).body(json(desk.batch(actor, id)));
    }

    /** How far it is: {@code made} of {@code total}, {@code failed} with the reason of the first. */
    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id, Actor actor) {
        BatchDesk.require(actor);
        return json(desk.batch(actor, id));
    }

    /** What has been made so far, in one package. */
    @GetMapping("/{id}/files.zip")
    void files(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        BatchDesk.require(actor);
        desk.send(actor, id, response);
    }

    private static String text(Map<String, Object> sent, String name) {
        return String.valueOf(sent.getOrDefault(name, ""));
    }

    private static Map<String, Object> json(Batches.Batch batch) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", batch.id());
        json.put("form", batch.form().id());
        json.put("format", batch.format().ending());
        json.put("total", batch.total());
        json.put("made", batch.done());
        json.put("failed", batch.failed());
        json.put("percent", batch.percent());
        json.put("ended", batch.isEnded());
        if (batch.problem() != null) {
            json.put("problem", batch.problem());
        }
        json.put("files", "/api/v1/papers/batches/%s/files.zip".formatted(batch.id()));
        return json;
    }
}
