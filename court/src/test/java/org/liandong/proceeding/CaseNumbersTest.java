package org.liandong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.kernel.CaseNumber;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SeededCourtTest
class CaseNumbersTest {

    private static final int CALLERS = 32;
    private static final int EACH = 3;

    @Autowired
    private ApplicationContext context;

    @Test
    @Proves("F-10.9")
    void thirty_two_at_once_get_numbers_without_gap_or_double_and_a_refused_one_uses_none() throws Exception {
        var room = Courtroom.in(context).at("2024-05-06T10:00");
        var loan = Courtroom.loan(WANG_FANG, CHEN_GANG);
        var wrong = new Intake(loan.story(), "0.0", loan.claim(), loan.amount(), null, null, loan.parties());
        var jobs = new ArrayList<Callable<List<Integer>>>();
        for (int i = 0; i < CALLERS; i++) {
            jobs.add(() -> {
                var mine = new ArrayList<Integer>();
                for (int j = 0; j < EACH; j++) {
                    assertThat(room.ask(room.of(WANG_FANG), room.newId(), new PartyAppliesForMediation(wrong, true))).isInstanceOf(Outcome.Refused.class);
                    var receipt = room.done(WANG_FANG, room.newId(), new PartyAppliesForMediation(loan, true));
                    mine.add(CaseNumber.of(room.subject(receipt.stream(), "mediation").orElseThrow().number()).serial());
                }
                return mine;
            });
        }
        var serials = new ArrayList<Integer>();
        try (var crowd = Executors.newFixedThreadPool(CALLERS)) {
            for (var done : crowd.invokeAll(jobs)) {
                serials.addAll(done.get());
            }
        }
        serials.sort(null);
        var first = serials.getFirst();
        assertThat(serials).hasSize(CALLERS * EACH).doesNotHaveDuplicates();
        assertThat(serials.getLast()).isEqualTo(first + CALLERS * EACH - 1);
    }
}
