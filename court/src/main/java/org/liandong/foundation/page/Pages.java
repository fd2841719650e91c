package org.liandong.foundation.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** 出页面: fills a template with what every page knows and what this one shows. */
@Component
public class Pages {

    static final String LARGE = "big";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String court;
    private final String code;
    private final boolean demo;
    private final Clock clock;
    private final List<Navigation> navigation;
    private final Optional<Unread> unread;

    Pages(@Value("${liandong.court.name}") String court, @Value("${liandong.court.code}") String code, @Value("${liandong.demo}") boolean demo,
          Clock clock, List<Navigation> navigation, Optional<Unread> unread) {
        this.court = court;
        this.code = code;
        this.demo = demo;
        this.clock = clock;
        this.navigation = navigation;
        this.unread = unread;
    }

    /** The page, with status 200. The template has a parameter {@code page} beside those of the model. */
    public ResponseEntity<byte[]> show(HttpServletRequest request, String template, Map<String, ?> model) {
        return show(request, template, model, 200);
    }

    /** The page with that status, such as 422 for a form that is shown again. */
    public ResponseEntity<byte[]> show(HttpServletRequest request, String template, Map<String, ?> model, int status) {
        var all = new HashMap<String, Object>(model);
        all.put("page", page(request));
        var output = new Utf8ByteOutput();
        templates.render(template, all, output);
        return ResponseEntity.status(status).contentType(HTML).body(bytes(output));
    }

    /** Sends the browser on after a form was accepted. */
    public static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(303).header(HttpHeaders.LOCATION, path).build();
    }

    private Page page(HttpServletRequest request) {
        var actor = request.getAttribute(Actor.class.getName()) instanceof Actor known ? known : Actor.anyone(code, Channel.WEB);
        var links = navigation.stream().flatMap(it -> it.links(actor).stream()).toList();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return new Page(court, actor, () -> token(request), request.getRequestURI() + query, LocalDateTime.ofInstant(clock.instant(), Occasion.ZONE), demo,
                isLarge(request), links, actor.account() == null ? 0 : unread.map(it -> it.count(actor)).orElse(0));
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf ? csrf.getToken() : "";
    }

    private static boolean isLarge(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null && Arrays.stream(cookies).anyMatch(it -> it.getName().equals(LARGE));
    }

    private static byte[] bytes(Utf8ByteOutput output) {
        var bytes = new java.io.ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
