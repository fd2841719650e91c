package org.liandong.foundation.notice;

import org.liandong.foundation.act.Performed;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Reach;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everyone on both sides, but the one who did it, of every act that brought the dispute to another state. */
@Component
class NoticeOfActs {

    private final Notices notices;
    private final Disputes disputes;

    NoticeOfActs(Notices notices, Disputes disputes) {
        this.notices = notices;
        this.disputes = disputes;
    }

    @EventListener
    void on(Performed performed) {
        var on = performed.on();
        var effect = performed.effect();
        if (on.state() == null || on.state() == effect.to() || effect.reach() != Reach.PARTIES) {
            return;
        }
        for (var party : disputes.parties(on.court(), on.stream())) {
            if (party.isLinked() && !party.account().equals(on.actor().account())) {
                notices.text(on, party, "%s。%s".formatted(effect.words(), effect.to().face().plain()));
            }
        }
    }
}
