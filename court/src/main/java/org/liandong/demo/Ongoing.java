package org.liandong.demo;

import java.util.List;

import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.filing.acts.PartyChoosesMediationFirst;
import org.liandong.proceeding.filing.acts.PartyComplainsAboutFiling;
import org.liandong.proceeding.mediation.acts.MediatorReportsFalseMediation;
import org.liandong.proceeding.mediation.acts.MediatorSendsToAppraisal;
import org.liandong.proceeding.mediation.acts.PartyAsksToReplaceMediator;

/** Disputes that are open now, in every state there is, some of them overdue. Each play ends now. */
final class Ongoing {

    private Ongoing() { }

    static List<Scenario> all() {
        return List.of(
                Scenario.of(2, s -> { s.s().enforces(); s.s().registers(); }),
                Scenario.of(3, s -> s.m().applies()),
                Scenario.ofAccounts(2, s -> { s.m().applies(); s.m().links(); s.m().chosen(false); }),
                Scenario.of(3, s -> { s.m().applies(); s.m().links(); s.m().designated(); }),
                Scenario.of(4, s -> { s.m().applies(); s.m().links(); s.m().finds(); s.m().accepts(); }),
                Scenario.of(2, s -> { s.m().applies(); s.m().finds(); s.m().accepts(); s.m().contacts(false); s.play().waits(6); }),
                Scenario.of(1, s -> { s.m().applies(); s.m().finds(); s.m().accepts(); s.play().waits(8); }),
                Scenario.of(4, s -> { s.m().begins(); s.play().waits(2); }),
                Scenario.ofAccounts(3, s -> { s.m().begins(); s.m().session(); s.m().concession(); s.m().facts(); }),
                Scenario.of(2, Ongoing::appraised),
                Scenario.of(1, s -> { appraised(s); s.play().waits(70); }),
                Scenario.of(2, s -> { s.m().begins(); s.m().session(); s.m().drafts(); }),
                Scenario.of(2, s -> { s.m().begins(); s.m().session(); s.m().drafts(); s.m().signs(s.play().applicant()); }),
                Scenario.of(5, s -> { s.m().begins(); s.m().settles(); s.play().waits(5); }),
                Scenario.of(1, Ongoing::reported),
                Scenario.ofAccounts(2, Ongoing::replacementAsked),
                Scenario.of(2, s -> { s.m().begins(); s.m().settles(); s.c().asks(s.play().applicant()); }),
                Scenario.of(2, s -> { s.m().begins(); s.m().settles(); s.c().together(); }),
                Scenario.of(2, s -> { s.m().begins(); s.m().settles(); s.c().together(); s.c().accepted(); s.play().waits(4); }),
                Scenario.of(1, s -> { s.m().begins(); s.m().settles(); s.c().together(); s.c().accepted(); s.play().waits(28); }),
                Scenario.of(1, s -> { s.m().begins(); s.m().settles(); s.c().together(); s.c().accepted(); s.c().extended(); }),
                Scenario.of(4, s -> s.s().sues()),
                Scenario.of(2, s -> { s.m().begins(); s.m().refuses(); s.s().received(); }),
                Scenario.of(1, s -> { s.s().sues(); s.s().correctionNotice(10); s.s().corrects(); }),
                Scenario.of(3, s -> { s.s().sues(); s.s().correctionNotice(12); }),
                Scenario.of(2, s -> { s.s().sues(); Ended.refusedRuling(s); }),
                Scenario.ofAccounts(1, s -> { s.s().sues(); complains(s); }),
                Scenario.ofAccounts(1, s -> { s.s().sues(); complains(s); s.s().registers(1); s.s().triaged(); s.play().waits(18); }),
                Scenario.ofAccounts(1, s -> { s.s().sues(); s.s().applicant(0, 2, new PartyChoosesMediationFirst(true)); s.m().opens(); s.m().links(); }),
                Scenario.of(2, s -> { s.s().sues(); s.s().registers(); }),
                Scenario.of(2, s -> { s.s().sues(); s.s().registers(); s.s().trackOpen(); }),
                Scenario.of(1, s -> { s.s().sues(); s.s().registers(); s.s().trackOpen(); s.s().tracked(); }),
                Scenario.of(1, s -> { s.s().sues(); s.s().registers(); s.s().trackOpen(); s.s().tracked(); s.play().waits(7); }),
                Scenario.of(1, s -> { s.s().sues(); s.s().registers(); s.s().commissioned(false); }),
                Scenario.of(2, s -> { Ended.commissioned(s); s.play().waits(3); }),
                Scenario.of(5, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.play().waits(2); }),
                Scenario.of(4, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().schedules(); }),
                Scenario.of(4, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().schedules(); s.s().hears(); }),
                Scenario.of(1, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().converted(); s.play().waits(40); }),
                Scenario.of(1, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().schedules(); s.s().hears(); s.s().extended(); s.play().waits(20); }),
                Scenario.of(3, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().schedules(); s.s().hears(); s.play().waits(95); }));
    }

    private static void appraised(Scene s) {
        s.m().begins();
        s.m().session();
        s.play().atwork(0, 2).cue(it -> it.act(Standing.MEDIATOR, s.play().dispute, new MediatorSendsToAppraisal("房屋漏水的原因和修复费用")));
        s.play().waits(3);
    }

    private static void reported(Scene s) {
        s.m().begins();
        s.m().session();
        s.play().atwork(0, 1).cue(it -> it.act(Standing.MEDIATOR, s.play().dispute,
                new MediatorReportsFalseMediation("双方是亲兄弟，借条日期和纸张对不上，怀疑是为了逃避别的债务。")));
    }

    private static void replacementAsked(Scene s) {
        s.m().begins();
        s.play().athome(0, 1).cue(it -> it.act(s.play().respondent(), s.play().dispute, new PartyAsksToReplaceMediator("调解员打电话时口气不好，希望换一位")));
    }

    private static void complains(Scene s) {
        s.play().athome(1, 2).cue(it -> it.act(s.play().applicant(), s.play().dispute, new PartyComplainsAboutFiling("交了材料三天，窗口说让等，没有说清等什么。")));
    }
}
