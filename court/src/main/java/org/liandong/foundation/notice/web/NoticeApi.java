package org.liandong.foundation.notice.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.notice.Notices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 消息接口. Reading the list marks nothing as read; a program says which messages it has shown. */
@RestController
@RequestMapping("/api/v1")
class NoticeApi {

    private static final int LAST = 100_000;

    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;

    NoticeApi(Notices notices, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The caller's messages, the newest first. */
    @GetMapping("/inbox")
    Map<String, Object> inbox(Actor actor, @RequestParam(defaultValue = "1") int page) {
        var account = Objects.requireNonNull(actor.account());
        var number = Math.clamp(page, 1, LAST);
        var items = notices.inbox(actor.court(), account, InboxPages.SIZE, (number - 1) * InboxPages.SIZE).stream().map(NoticeApi::message).toList();
        return Map.of("items", items, "unread", notices.unread(actor.court(), account), "page", number, "pageSize", InboxPages.SIZE,
                "total", notices.count(actor.court(), account));
    }

    /** What a program sends after it has shown messages. */
    record Shown(@Nullable List<UUID> ids) { }

    @PostMapping("/inbox/read")
    Map<String, Object> read(@RequestBody Shown sent, Actor actor) {
        if (sent.ids() == null) {
            throw new Refused(Refusal.invalid("ids", "请写明读过哪些消息。"));
        }
        var account = Objects.requireNonNull(actor.account());
        notices.markRead(actor.court(), account, sent.ids(), clock.instant());
        return Map.of("unread", notices.unread(actor.court(), account));
    }

    /** Text messages that would have gone out; only in the demonstration and for the head. */
    @GetMapping("/outbox")
    Map<String, Object> outbox(Actor actor, @RequestParam(defaultValue = "1") int page) {
        outbox.open(actor);
        var number = Math.clamp(page, 1, LAST);
        var items = notices.outbox(actor.court(), InboxPages.SIZE, (number - 1) * InboxPages.SIZE).stream().map(NoticeApi::message).toList();
        return Map.of("items", items, "page", number, "pageSize", InboxPages.SIZE, "total", notices.countTexts(actor.court()));
    }

    private static Map<String, Object> message(Notices.Message message) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", message.id());
        json.put("dispute", message.dispute());
        json.put("name", message.name());
        if (message.phone() != null) {
            json.put("phone", message.phone());
        }
        json.put("words", message.words());
        json.put("at", message.at());
        json.put("read", message.isRead());
        json.put("href", "/api/v1/disputes/" + message.dispute());
        return json;
    }
}
