package org.liandong.foundation.identity.web;

import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.core.Authentication;
import org.springframework.http.ResponseCookie;
import org.springframework.http.HttpHeaders;
import org.liandong.foundation.identity.Tokens;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.identity.AdminSuspendsAccount;
import org.liandong.foundation.identity.PersonChangesPassword;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** 进门: lets somebody into the pages and out again. What his browser shows is a token in a cookie no script can read. */
@Component
class Entrance implements LogoutHandler {

    private static final String COOKIE = "LIANDONG";
    private static final String MY = "/my";
    private static final String DESK = "/desk";

    private final Tokens tokens;

    Entrance(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Lets the account in under a fresh token; what the browser showed before, by whomever it was planted, is worth nothing. */
    void admit(Account account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        give(COOKIE, tokens.issueForPages(account.id()).secret(), request, response);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known) {
        end(request);
        forget(COOKIE, request, response);
    }

    private void end(HttpServletRequest request) {
        var shown = shown(request);
        if (shown != null) {
            tokens.revoke(shown);
        }
    }

    /** What the browser shows, null if it shows nothing; whether it is worth anything is another question. */
    static @Nullable String shown(HttpServletRequest request) {
        return cookie(COOKIE, request);
    }

    static @Nullable String cookie(String name, HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? null : Arrays.stream(cookies).filter(it -> it.getName().equals(name)).map(Cookie::getValue).findFirst().orElse(null);
    }

    /** Gives the browser a cookie that lasts until it is closed. */
    static void give(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, made(name, value, request).build().toString());
    }

    static void forget(String name, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, made(name, "", request).maxAge(0).build().toString());
    }

    private static ResponseCookie.ResponseCookieBuilder made(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value).path("/").httpOnly(true).sameSite("Lax").secure(request.isSecure());
    }

    /** Where to go after signing in: the page asked for before, or the own start page. */
    static String after(Account account, @Nullable String next) {
        return isOurs(next) ? Objects.requireNonNull(next) : account.isStaff() ? DESK : MY;
    }

    /** True for a path of this house, which cannot lead anywhere else. */
    static boolean isOurs(@Nullable String next) {
        return next != null && next.length() < 500 && next.matches("/(?![/\\\\])[\\p{Alnum}\\p{IsHan}\\-._~/?=&%]*") && !next.contains("..")
                && !next.toLowerCase(java.util.Locale.ROOT).contains("%5c") && !next.startsWith("/login") && !next.startsWith("/logout");
    }

    /** True if a proxy passed the request on, so that its address says nothing about the person. */
    static boolean isForwarded(HttpServletRequest request) {
        return request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null || request.getHeader("X-Real-IP") != null;
    }

    /** A changed password or a suspension ends what the account's browsers show; only the one that changed its own password goes on. */
    @EventListener
    void on(Performed performed) {
        if (performed.is(PersonChangesPassword.class) || performed.is(AdminSuspendsAccount.class)) {
            tokens.revokePages(performed.on().stream(), RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                    ? shown(web.getRequest()) : null);
        }
    }
}
