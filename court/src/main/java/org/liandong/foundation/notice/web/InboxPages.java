package org.liandong.foundation.notice.web;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.notice.Notices;
import org.liandong.foundation.page.Pager;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 消息和短信的页面. */
@Controller
class InboxPages {

    static final int SIZE = 30;

    private final Notices notices;
    private final Outbox outbox;
    private final Pages pages;
    private final Clock clock;

    InboxPages(Notices notices, Outbox outbox, Pages pages, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.pages = pages;
        this.clock = clock;
    }

    /** The messages; whatever is shown counts as read from now on. */
    @GetMapping("/inbox")
    ResponseEntity<byte[]> inbox(Actor actor, @RequestParam Map<String, String> asked, HttpServletRequest request) {
        var account = Objects.requireNonNull(actor.account());
        var pager = new Pager(new Query("/inbox", asked), SIZE, notices.count(actor.court(), account));
        var messages = notices.inbox(actor.court(), account, SIZE, (pager.page() - 1) * SIZE);
        var fresh = messages.stream().filter(it -> !it.isRead()).map(Notices.Message::id).toList();
        if (!fresh.isEmpty()) {
            notices.markRead(actor.court(), account, fresh, clock.instant());
        }
        return pages.show(request, "notice/inbox.jte", Map.of("messages", messages, "pager", pager));
    }

    @GetMapping("/desk/outbox")
    ResponseEntity<byte[]> outbox(Actor actor, @RequestParam Map<String, String> asked, HttpServletRequest request) {
        outbox.open(actor);
        var pager = new Pager(new Query("/desk/outbox", asked), SIZE, notices.countTexts(actor.court()));
        var messages = notices.outbox(actor.court(), SIZE, (pager.page() - 1) * SIZE);
        return pages.show(request, "notice/outbox.jte", Map.of("messages", messages, "pager", pager));
    }
}
