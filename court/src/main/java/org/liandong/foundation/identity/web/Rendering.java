package org.liandong.foundation.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.identity.Court;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Fills the templates of the account pages. */
@Component
class Rendering {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Court court;

    Rendering(Court court) {
        this.court = court;
    }

    ResponseEntity<byte[]> form(HttpServletRequest request, Form form, int status) {
        return page(request, "identity/form.jte", Map.of("form", form), status);
    }

    ResponseEntity<byte[]> page(HttpServletRequest request, String template, Map<String, Object> model, int status) {
        var csrf = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        var all = new HashMap<String, Object>(model);
        all.put("view", new View(court.name(), Recognition.account(request), csrf.getToken()));
        var output = new StringOutput();
        templates.render(template, all, output);
        return ResponseEntity.status(status).contentType(new MediaType(MediaType.TEXT_HTML, UTF_8)).body(output.toString().getBytes(UTF_8));
    }

    static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(303).header(HttpHeaders.LOCATION, path).build();
    }
}
