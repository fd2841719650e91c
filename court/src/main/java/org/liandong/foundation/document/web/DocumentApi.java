package org.liandong.foundation.document.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.document.Verification;
import org.liandong.foundation.identity.RateLimits;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** 查真伪接口: whether a document is genuine, for every program, without a token. Tells its kind, court, number and day, and nothing of what it says. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentApi {

    private final Verification verification;
    private final RateLimits limits;

    DocumentApi(Verification verification, RateLimits limits) {
        this.verification = verification;
        this.limits = limits;
    }

    /** By the code on the paper: {@code finding} is GENUINE or UNKNOWN. */
    @GetMapping("/{code}")
    Map<String, Object> byCode(@PathVariable String code, Actor actor, HttpServletRequest request) {
        limits.count(RateLimits.Kind.DOCUMENT, request.getRemoteAddr());
        return json(verification.check(actor.court(), code));
    }

    /** By the file, sent as {@code file} of a multipart form: {@code finding} is GENUINE, ALTERED or UNKNOWN. */
    @PostMapping("/check")
    Map<String, Object> byFile(Actor actor, HttpServletRequest request) throws IOException {
        limits.count(RateLimits.Kind.DOCUMENT, request.getRemoteAddr());
        var file = request instanceof MultipartHttpServletRequest form ? form.getFile("file") : null;
        if (file == null || file.isEmpty()) {
            throw new Refused(Refusal.invalid("file", "请用 multipart/form-data 上传，把要查的文件放在 file 里。"));
        }
        return json(verification.check(actor.court(), file.getBytes()));
    }

    private static Map<String, Object> json(Verification.Answer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("finding", answer.finding());
        json.put("words", answer.words());
        put(json, "code", answer.code());
        put(json, "kind", answer.kind());
        put(json, "court", answer.court());
        put(json, "number", answer.number());
        put(json, "date", answer.date());
        json.put("unaltered", answer.file() && answer.finding() == Verification.Finding.GENUINE);
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
