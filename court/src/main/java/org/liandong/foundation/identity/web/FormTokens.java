package org.liandong.foundation.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Chain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * 表单令牌: what a form of ours carries and a forged one cannot. Whoever has signed in gets one that follows from the secret of his browser, so nothing
 * is kept; whoever has not, one in a cookie of its own.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    private static final String COOKIE = "LIANDONG_FORM";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";
    private final SecureRandom random = new SecureRandom();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var known = loadToken(request);
        if (known != null) {
            return known;
        }
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return token(bytes);
    }

    /** Only somebody without a browser token needs the cookie. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            Entrance.forget(COOKIE, request, response);
        } else if (Entrance.shown(request) == null) {
            Entrance.give(COOKIE, token.getToken(), request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var browser = Entrance.shown(request);
        if (browser != null) {
            return token(Chain.sm3(("form:" + browser).getBytes(StandardCharsets.UTF_8)));
        }
        var own = Entrance.cookie(COOKIE, request);
        return own == null || own.isEmpty() ? null : new DefaultCsrfToken(HEADER, FIELD, own);
    }

    private static CsrfToken token(byte[] bytes) {
        return new DefaultCsrfToken(HEADER, FIELD, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
