package org.liandong.foundation.docket;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Follower;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.act.Subject;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps in the file who owns the next step until when: no silent day. The clocks have followed the act before. */
@Component
@Order(20)
class DisputeFollower implements Follower {

    /** Rank from which a proceeding is a stop on the way of a dispute and not a side matter, such as a complaint or the fee. */
    private static final int STOPS = 10;

    private final ActTypes types;
    private final JdbcClient db;

    DisputeFollower(ActTypes types, JdbcClient db) {
        this.types = types;
        this.db = db;
    }

    @Override
    public void follow(Performed performed) {
        var on = performed.on();
        var proceedings = performed.after().stream().filter(it -> rank(it) > 0).toList();
        if (proceedings.isEmpty()) {
            return;
        }
        // Of those that have ended the last leads, but no side matter before a stop on the way.
        var order = Comparator.comparing(Subject::isOpen).thenComparing(it -> it.isOpen() ? rank(it) : Math.min(rank(it), STOPS)).thenComparing(Subject::entered)
                .thenComparing(this::rank);
        var leading = proceedings.stream().max(order).orElseThrow();
        var lifecycle = types.proceeding(leading.kind()).lifecycle();
        var face = lifecycle.state(leading.state()).face();
        var owner = leading.isOpen() ? face.owner() : null;
        db.sql("""
                update docket.dispute set leader = :kind, subject = :subject, state = :state, number = :number, owner = :owner,
                    next_step = :next, entered_at = :entered, closed_at = :closed,
                    due = (select min(due) from term.clock c where c.court = :court and c.dispute = :dispute and c.subject = :subject
                           and c.state = 'RUNNING'),
                    owner_account = (select account from docket.access a where a.court = :court and a.dispute = :dispute
                           and a.standing = :owner and a.until is null and :owner in ('MEDIATOR', 'JUDGE') order by since desc limit 1)
                where court = :court and id = :dispute""")
                .param("kind", leading.kind()).param("subject", leading.id()).param("state", face.label()).param("number", number(leading, proceedings))
                .param("owner", owner == null ? null : owner.name()).param("next", owner == null ? null : face.next())
                .param("entered", leading.entered().atOffset(ZoneOffset.UTC)).param("closed", time(leading))
                .param("court", on.court()).param("dispute", on.stream()).update();
    }

    /** A proceeding without a number of its own, such as the trial, goes by the number the dispute got last. */
    private static @Nullable String number(Subject leading, List<Subject> proceedings) {
        return leading.number() != null ? leading.number()
                : proceedings.stream().filter(it -> it.number() != null).max(Comparator.comparing(Subject::opened)).map(Subject::number).orElse(null);
    }

    private static @Nullable Object time(Subject leading) {
        return leading.closed() == null ? null : leading.closed().atOffset(ZoneOffset.UTC);
    }

    private int rank(Subject subject) {
        return types.proceeding(subject.kind()).rank();
    }
}
