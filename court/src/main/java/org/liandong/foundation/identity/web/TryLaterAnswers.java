package org.liandong.foundation.identity.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.liandong.foundation.identity.TryLater;
import org.liandong.foundation.kernel.Channel;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers overload and too many attempts: 503 or 429 with Retry-After. */
@ControllerAdvice
@Order(0)
class TryLaterAnswers {

    @ExceptionHandler(TryLater.class)
    void later(TryLater later, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(later.seconds()));
        if (Recognition.channel(request) == Channel.API) {
            SecurityConfiguration.problem(response, later.status(), later.code(), "请稍后再试", later.words());
        } else {
            response.sendError(later.status(), later.words());
        }
    }
}
