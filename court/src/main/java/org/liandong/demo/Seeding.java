package org.liandong.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.identity.Passwords;
import org.liandong.foundation.term.Alarms;
import org.liandong.foundation.term.CourtClock;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.triage.TriageTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 布置演示法院: at the first start of a demonstration two years pass, act by act and clock by clock. Whoever stops the program meanwhile finds it
 * going on where it was at the next start.
 */
@Component
@ConditionalOnProperty(name = "liandong.demo", havingValue = "true", matchIfMissing = true)
class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);
    private static final int TENTHS = 10;

    private final SeedMark mark;
    private final Stage stage;
    private final Alarms alarms;
    private final CourtClock clock;
    private final Terms terms;
    private final Acts acts;
    private final DemoCast cast;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final TriageTable triage;
    private final boolean wanted;
    private final Set<Integer> cut = new HashSet<>();

    Seeding(SeedMark mark, Stage stage, Alarms alarms, CourtClock clock, Terms terms, Acts acts, DemoCast cast, Accounts accounts,
            TransactionTemplate transaction, TriageTable triage, @Value("${liandong.seed:true}") boolean wanted) {
        this.mark = mark;
        this.stage = stage;
        this.alarms = alarms;
        this.clock = clock;
        this.terms = terms;
        this.acts = acts;
        this.cast = cast;
        this.accounts = accounts;
        this.transaction = transaction;
        this.triage = triage;
        this.wanted = wanted;
    }

    /** Before anything else happens in the court, so that the people of the demonstration have been there all the time. */
    @EventListener(ApplicationStartedEvent.class)
    void started() {
        var known = mark.find();
        var isNew = known.isEmpty() && accounts.byId(DemoCast.WANG_JIAN.id()).isEmpty();
        if (isNew && wanted) {
            mark.begin(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        }
        mark.find().filter(it -> !it.isFinished()).ifPresent(it -> Passwords.actOut(() -> fill(it)));
    }

    /** Plays that were cut short because an act was refused; none, unless the law has changed under the program. */
    Set<Integer> cutShort() {
        return cut;
    }

    private void fill(SeedMark.Mark from) {
        LOG.info(from.done() == 0 ? "正在布置演示法院：两年里的约300件纠纷，只在第一次启动时做……" : "上次布置演示法院没有做完，接着做……");
        var began = System.nanoTime();
        alarms.hold();
        // The table takes seconds to load and is not needed at once.
        Thread.ofPlatform().daemon().start(() -> triage.prepare(LocalDate.ofInstant(from.base(), Occasion.ZONE)));
        var program = new Program(terms, from.base());
        clock.at(program.opening(), () -> {
            cast.enter(acts);
            return null;
        });
        var cues = program.cues();
        for (int i = from.done(); i < cues.size(); i++) {
            happen(cues.get(i), i + 1);
            if ((i + 1) % (cues.size() / TENTHS + 1) == 0) {
                LOG.info("演示法院布置了 {}%", (i + 1) * 100 / cues.size());
            }
        }
        alarms.ringUntil(from.base());
        mark.finish(clock.instant());
        alarms.release();
        LOG.info("演示法院布置好了：{}件纠纷，用了{}秒", program.plays().size(), (System.nanoTime() - began) / 1_000_000_000);
    }

    private void happen(Play.Cue cue, int done) {
        alarms.ringUntil(cue.at());
        if (cut.contains(cue.play())) {
            mark.done(done);
            return;
        }
        try {
            clock.at(cue.at(), () -> transaction.execute(status -> {
                cue.does().accept(stage);
                mark.done(done);
                return null;
            }));
        } catch (Stage.Cut refused) {
            LOG.warn("演示纠纷 {} 到此为止：{}", cue.play(), refused.getMessage());
            cut.add(cue.play());
            mark.done(done);
        }
    }
}
