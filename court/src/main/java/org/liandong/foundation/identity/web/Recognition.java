package org.liandong.foundation.identity.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.identity.Tokens;
import org.liandong.foundation.kernel.Channel;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 认人: finds out who sends a request, once per request and anew each time, so that a suspension or a lost post counts from the next click. A
 * request with a bearer token is judged by the token alone, never by a cookie that happens to come along.
 */
@Component
class Recognition extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;

    Recognition(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The actor of the request; somebody who has not signed in if nobody was recognised. */
    static Actor actor(HttpServletRequest request, Court court) {
        return request.getAttribute(Actor.class.getName()) instanceof Actor actor ? actor : Actor.anyone(court.code(), channel(request));
    }

    /** The account of the request, null if nobody was recognised. */
    static @Nullable Account account(HttpServletRequest request) {
        return (Account) request.getAttribute(Account.class.getName());
    }

    /** The token a program shows, null if it shows none. */
    static @Nullable String bearer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? header.substring(BEARER.length()).strip() : null;
    }

    static Channel channel(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") ? Channel.API : Channel.WEB;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Arrays.stream(PublicPaths.FILES).anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var token = bearer(request);
        var context = SecurityContextHolder.createEmptyContext();
        (token != null && channel(request) == Channel.API ? tokens.holder(token) : visitor(request)).ifPresent(account -> {
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account.id().toString(), null, List.of()));
            remember(request, account);
        });
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<Account> visitor(HttpServletRequest request) {
        return Optional.ofNullable(Entrance.shown(request)).flatMap(tokens::visitor);
    }

    private void remember(HttpServletRequest request, Account account) {
        request.setAttribute(Account.class.getName(), account);
        request.setAttribute(Actor.class.getName(), account.actor(channel(request)));
    }
}
