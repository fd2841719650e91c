package org.liandong.foundation.notice.web;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.notice.Notices;
import org.liandong.foundation.page.Unread;
import org.springframework.stereotype.Component;

/** The number beside "消息". */
@Component
class UnreadMessages implements Unread {

    private final Notices notices;

    UnreadMessages(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int count(Actor actor) {
        return actor.account() == null ? 0 : notices.unread(actor.court(), actor.account());
    }
}
