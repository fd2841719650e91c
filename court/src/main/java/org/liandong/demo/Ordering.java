package org.liandong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Money;
import org.liandong.proceeding.filing.acts.ClerkDeclinesPaymentOrder;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.paymentorder.acts.ApplicantConfirmsPayment;
import org.liandong.proceeding.paymentorder.acts.DebtorObjects;
import org.liandong.proceeding.paymentorder.acts.JudgeDismissesPaymentOrder;
import org.liandong.proceeding.paymentorder.acts.JudgeIssuesPaymentOrder;
import org.liandong.proceeding.paymentorder.acts.JudgeSustainsObjection;
import org.liandong.proceeding.serving.acts.ClerkHandsOverPaper;

/** What happens with a payment order, as scenes of a play. */
final class Ordering {

    private static final DemoCast.Member CLERK = Mediating.CLERK;
    private static final DemoCast.Member JUDGE = DemoCast.WU_ZHENG;
    private static final String CAUSE = "11.45.458";
    private static final long YUAN = 12_000;

    private final Play play;
    private final UUID dispute;
    private final Suing suing;
    private final Money amount;

    Ordering(Play play, Suing suing) {
        this.play = play;
        this.suing = suing;
        dispute = play.dispute;
        amount = Objects.requireNonNullElse(play.story.amount(), Money.ofYuan(YUAN));
    }

    static List<Scenario> ended() {
        return List.of(
                Scenario.of(1, s -> { var o = of(s); o.applies(); o.declined(); }),
                Scenario.of(1, s -> { var o = of(s); o.accepted(); o.dismissed(); }),
                Scenario.of(3, s -> { var o = of(s); o.accepted(); o.issued(); o.served(); s.play().waits(25); }),
                Scenario.of(2, s -> { var o = of(s); o.accepted(); o.issued(); o.served(); o.paid(); }),
                Scenario.of(1, s -> { var o = of(s); o.accepted(); o.issued(); s.play().waits(45); }),
                Scenario.of(2, s -> { var o = of(s); o.accepted(); o.issued(); o.served(); o.objected(); o.lapsed(); s.play().waits(18); s.s().triaged(); s.s().tried(); }));
    }

    static List<Scenario> ongoing() {
        return List.of(
                Scenario.of(1, s -> of(s).accepted()),
                Scenario.of(1, s -> { var o = of(s); o.accepted(); o.issued(); }),
                Scenario.of(1, s -> { var o = of(s); o.accepted(); o.issued(); o.served(); }),
                Scenario.of(1, s -> { var o = of(s); o.accepted(); o.issued(); o.served(); o.objected(); }),
                Scenario.of(1, s -> { var o = of(s); o.accepted(); o.issued(); o.served(); o.objected(); o.lapsed(); }));
    }

    private static Ordering of(Scene scene) {
        return new Ordering(scene.play(), scene.s());
    }

    private void applies() {
        var told = play.intake();
        suing.applicant(0, 0, new PartySubmitsComplaint(new Intake("%s欠%s%s，写有欠条，约定的期限已经到期，多次催要没有给。"
                .formatted(play.respondent().name(), play.applicant().name(), amount.spoken()), CAUSE, "请法院发支付令，让%s付%s。".formatted(play.respondent().name(),
                amount.spoken()), amount, "欠条", told.town(), told.parties())));
    }

    private void accepted() {
        applies();
        suing.registers(2);
        suing.pays();
        play.respondentsLink(0, 1);
    }

    private void declined() {
        play.atwork(0, 2).cue(it -> it.act(CLERK, dispute, new ClerkDeclinesPaymentOrder(ClerkDeclinesPaymentOrder.Ground.UNSERVABLE,
                "查找多次，没有人知道%s现在住在哪里，支付令送不到。".formatted(play.respondent().name()))));
    }

    private void dismissed() {
        play.atwork(2, 6).cue(it -> it.act(JUDGE, dispute, new JudgeDismissesPaymentOrder(JudgeDismissesPaymentOrder.Ground.INTEREST,
                "欠条没有约定利息，申请人坚持要求给付利息。")));
    }

    private void issued() {
        play.atwork(1, 5).cue(it -> it.act(JUDGE, dispute, new JudgeIssuesPaymentOrder(amount, "%s欠%s%s，约定的期限已经到期，没有给付"
                .formatted(play.respondent().name(), play.applicant().name(), amount.spoken()), true, true)));
    }

    private void served() {
        play.respondents.forEach(person -> {
            play.atwork(1, 4);
            var day = play.today();
            play.cue(it -> served(it, person, day));
        });
    }

    private void served(Stage it, Person person, LocalDate day) {
        var order = it.choices(CLERK, dispute, ClerkHandsOverPaper.class, "paper").stream().filter(paper -> paper.label().equals("支付令")).findFirst().orElseThrow();
        it.atWindow(CLERK, dispute, new ClerkHandsOverPaper(UUID.fromString(order.value()), it.party(person, dispute), ClerkHandsOverPaper.Place.WINDOW, day,
                ClerkHandsOverPaper.Taker.SELF, null, false, null, null, null));
    }

    private void paid() {
        suing.applicant(3, 9, new ApplicantConfirmsPayment(true));
    }

    private void objected() {
        var act = new DebtorObjects(DebtorObjects.About.DEBT, "欠条上的数额不对，中间已经还过一部分，有转账记录。");
        Optional.of(play.respondent()).filter(Person::hasAccount).ifPresentOrElse(person -> play.athome(2, 6).cue(it -> it.act(person, dispute, act)),
                () -> play.atwork(2, 6).cue(it -> it.atWindow(CLERK, dispute, act)));
    }

    private void lapsed() {
        play.atwork(1, 3).cue(it -> it.act(JUDGE, dispute, new JudgeSustainsObjection(JudgeSustainsObjection.Ground.DOUBT,
                "被申请人提交了转账记录，对数额有合理怀疑。", "民间借贷纠纷")));
    }
}
