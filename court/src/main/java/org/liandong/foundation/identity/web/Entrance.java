package org.liandong.foundation.identity.web;

import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.identity.AdminSuspendsAccount;
import org.liandong.foundation.identity.PersonChangesPassword;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** 进门: begins and ends the sessions of pages. */
@Component
class Entrance {

    private static final String MY = "/my";
    private static final String DESK = "/desk";

    private final HttpSessionCsrfTokenRepository forms = new HttpSessionCsrfTokenRepository();
    private final SecurityContextRepository signedIn;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Entrance(SecurityContextRepository signedIn, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.signedIn = signedIn;
        this.sessions = sessions;
    }

    /** Lets the account in under a fresh session id, so that an id somebody planted before is worth nothing. */
    void admit(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        // Whoever planted the session also knew its CSRF token.
        forms.saveToken(null, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Recognition.proof(account));
        SecurityContextHolder.setContext(context);
        signedIn.saveContext(context, request, response);
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

    /** A changed password or a suspension ends the sessions of the account; only the one that changed its own password goes on. */
    @EventListener
    void on(Performed performed) {
        if (performed.is(PersonChangesPassword.class) || performed.is(AdminSuspendsAccount.class)) {
            var current = current();
            Map<String, ? extends Session> open = sessions.findByPrincipalName(performed.on().stream().toString());
            open.keySet().stream().filter(id -> !id.equals(current)).forEach(sessions::deleteById);
        }
    }

    private static @Nullable String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web && web.getRequest().getSession(false) != null
                ? web.getSessionId() : null;
    }
}
