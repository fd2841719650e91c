package org.liandong.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.liandong.foundation.identity.TryLater;
import org.liandong.foundation.page.OutOfTurn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** Who asked first is served first, and nobody waits for ever. */
class InTurnTest {

    private final HandlerMethod page = handler("page");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    /** What the addresses of the house look like. */
    static class Handlers {

        ResponseEntity<byte[]> page() {
            return ResponseEntity.ok(new byte[0]);
        }

        @OutOfTurn
        ResponseEntity<byte[]> document() {
            return page();
        }

        void download(HttpServletResponse response) {
            response.setStatus(200);
        }
    }

    private static HandlerMethod handler(String name) {
        return new HandlerMethod(new Handlers(), Arrays.stream(Handlers.class.getDeclaredMethods())
                .filter(it -> it.getName().equals(name)).findFirst().orElseThrow());
    }

    private static MockHttpServletRequest get() {
        return new MockHttpServletRequest("GET", "/");
    }

    @Test
    void readers_are_served_in_the_order_in_which_they_asked() throws Exception {
        var turns = new InTurn(1, Duration.ofMinutes(1));
        var first = get();
        turns.preHandle(first, response, page);
        var served = Collections.synchronizedList(new ArrayList<Integer>());
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                var number = i;
                readers.submit(() -> {
                    var request = get();
                    turns.preHandle(request, response, page);
                    served.add(number);
                    turns.afterCompletion(request, response, page, null);
                    return null;
                });
                await().until(() -> turns.waiting() == number + 1);
            }
            assertThat(served).isEmpty();
            turns.afterCompletion(first, response, page, null);
        }
        assertThat(served).isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void whoever_waits_too_long_is_told_to_come_back() throws Exception {
        var turns = new InTurn(1, Duration.ofMillis(1));
        turns.preHandle(get(), response, page);
        assertThatThrownBy(() -> turns.preHandle(get(), response, page)).isInstanceOfSatisfying(TryLater.class, it -> {
            assertThat(it.status()).isEqualTo(503);
            assertThat(it.words()).contains("过一会儿再试");
        });
    }

    @Test
    void a_page_that_is_made_frees_its_place_before_it_is_fetched_and_only_once() throws Exception {
        var turns = new InTurn(1, Duration.ofMillis(1));
        for (int i = 0; i < 3; i++) {
            var request = get();
            turns.preHandle(request, response, page);
            turns.beforeBodyWrite(null, page.getReturnType(), MediaType.TEXT_HTML,
                    ByteArrayHttpMessageConverter.class, new ServletServerHttpRequest(request),
                    new ServletServerHttpResponse(response));
            turns.afterCompletion(request, response, page, null);
        }
        turns.preHandle(get(), response, page);
        assertThatThrownBy(() -> turns.preHandle(get(), response, page)).isInstanceOf(TryLater.class);
    }

    @Test
    void acts_documents_and_large_downloads_take_no_place() throws Exception {
        var turns = new InTurn(1, Duration.ofMillis(1));
        turns.preHandle(get(), response, page);
        assertThat(turns.preHandle(new MockHttpServletRequest("POST", "/"), response, page)).isTrue();
        assertThat(turns.preHandle(get(), response, handler("download"))).isTrue();
        assertThat(turns.preHandle(get(), response, handler("document"))).isTrue();
    }
}
