package org.liandong.foundation.document.web;

import java.io.IOException;
import java.util.HashMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.document.Verification;
import org.liandong.foundation.identity.RateLimits;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** 查真伪: by the code on a paper, by its QR code, or by the file itself; for everybody, without signing in. */
@Controller
@RequestMapping("/verify")
class CheckPages {

    private final Verification verification;
    private final RateLimits limits;
    private final Pages pages;

    CheckPages(Verification verification, RateLimits limits, Pages pages) {
        this.verification = verification;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request) {
        return code.isBlank() ? show(request, null, "", 200) : check(code, actor, request);
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> check(@PathVariable String code, Actor actor, HttpServletRequest request) {
        limits.count(RateLimits.Kind.DOCUMENT, request.getRemoteAddr());
        return show(request, verification.check(actor.court(), code), code, 200);
    }

    @PostMapping
    ResponseEntity<byte[]> file(Actor actor, HttpServletRequest request) throws IOException {
        limits.count(RateLimits.Kind.DOCUMENT, request.getRemoteAddr());
        var file = request instanceof MultipartHttpServletRequest form ? form.getFile("file") : null;
        return file == null || file.isEmpty() ? show(request, null, "", 422)
                : show(request, verification.check(actor.court(), file.getBytes()), "", 200);
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, Verification.@Nullable Answer answer, String typed, int status) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("answer", answer);
        model.put("typed", typed.substring(0, Math.min(typed.length(), 20)));
        model.put("missing", status == 422);
        return pages.show(request, "document/check.jte", model, status);
    }
}
