package org.liandong.foundation.identity.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.identity.TryLater;
import org.liandong.foundation.page.OutOfTurn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * 先来后到: only so many pages are made at once, and who asked first is served first. Without it a connection that has just been served is served
 * again before those that wait, and under load some readers wait ten times as long as others. Acts do not queue here: they wait for their stream.
 */
@ControllerAdvice
class InTurn implements WebMvcConfigurer, HandlerInterceptor, ResponseBodyAdvice<Object> {

    /** A page waits for the database part of its time, so there is work for a few more than there are processors. */
    private static final int EACH = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String PLACE = InTurn.class.getName();

    private final Semaphore places;
    private final Duration patience;

    @Autowired
    InTurn() {
        this(EACH * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    InTurn(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** How many wait for their turn now. */
    int waiting() {
        return places.getQueueLength();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Answers with 503 if the turn does not come in time. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws InterruptedException {
        var reads = READING.contains(request.getMethod());
        if (reads && handler instanceof HandlerMethod method && !isOutOfTurn(method) && request.getAttribute(PLACE) == null) {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw TryLater.unavailable("busy", "现在用的人太多，请过一会儿再试。", (int) PATIENCE.toSeconds());
            }
            request.setAttribute(PLACE, true);
        }
        return true;
    }

    /** What makes files, and what writes its answer by itself, as a large download, takes no place. */
    private static boolean isOutOfTurn(HandlerMethod method) {
        return method.isVoid() || method.hasMethodAnnotation(OutOfTurn.class);
    }

    /** The page is made. A slow line that takes long to fetch it keeps nobody waiting. */
    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type, Class<? extends HttpMessageConverter<?>> converter,
                                            ServerHttpRequest request, ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest servlet) {
            leave(servlet.getServletRequest());
        }
        return body;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        leave(request);
    }

    private void leave(HttpServletRequest request) {
        if (request.getAttribute(PLACE) != null) {
            request.removeAttribute(PLACE);
            places.release();
        }
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }
}
