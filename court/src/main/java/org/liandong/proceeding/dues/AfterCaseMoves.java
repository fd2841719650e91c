package org.liandong.proceeding.dues;

import java.util.ArrayList;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.kernel.Money;
import org.liandong.proceeding.dues.acts.JudgeTreatsAsWithdrawn;
import org.liandong.proceeding.dues.acts.SystemAdjustsDues;
import org.liandong.proceeding.dues.acts.SystemBillsDues;
import org.liandong.proceeding.dues.acts.SystemHandsDuesOver;
import org.liandong.proceeding.dues.acts.SystemSettlesDues;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.triage.Triage;
import org.liandong.proceeding.triage.acts.DividerDecidesTrack;
import org.liandong.proceeding.triage.acts.DividerHandsOver;
import org.liandong.proceeding.triage.acts.SystemEndsTriage;
import org.liandong.proceeding.trial.Trial;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;
import org.liandong.proceeding.trial.acts.JudgeConvertsProcedure;
import org.liandong.proceeding.trial.acts.SystemEndsTrial;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The fee follows the case: billed when it is registered, changed with its procedure, settled when it is closed; and a ruling on the fee ends the case. */
@Component
class AfterCaseMoves {

    private static final String WITHDRAWN = "按撤诉处理";

    private final Acts acts;
    private final Bills bills;
    private final Disputes disputes;
    private final Reckoning reckoning;
    private final Settlement settlement;

    AfterCaseMoves(Acts acts, Bills bills, Disputes disputes, Reckoning reckoning, Settlement settlement) {
        this.acts = acts;
        this.bills = bills;
        this.disputes = disputes;
        this.reckoning = reckoning;
        this.settlement = settlement;
    }

    @EventListener
    void on(Performed performed) {
        var on = performed.on();
        if (performed.entered(Filing.REGISTERED)) {
            registered(on);
        }
        if (performed.effect().to() instanceof PaymentOrder how && performed.entered(how) && how.face().isEnd() && how != PaymentOrder.TURNED
                && on.latest(Dues.KIND).isPresent()) {
            ordered(on, how);
        }
        switch (performed.request()) {
            case DividerDecidesTrack(var procedure, var track, var reason) -> goesBy(on, procedure);
            case JudgeConvertsProcedure(var procedure, var reason) -> goesBy(on, procedure);
            case DividerHandsOver handed -> handedOver(on);
            case JudgeClosesCase closing -> closed(on, closing);
            case JudgeTreatsAsWithdrawn ruled -> ended(on);
            default -> { }
        }
    }

    /** Nobody is billed where the law asks for nothing. */
    private void registered(Occasion on) {
        var dispute = disputes.of(on);
        if (on.latest(Dues.KIND).isPresent()) {
            adjusted(on, dispute.cause(), FeeQuestion.Procedure.普通, Dues.Terms.PAYMENT);
            return;
        }
        if (!reckoning.isCharged(dispute.cause(), on.today())) {
            return;
        }
        var fee = reckoning.answer(dispute.cause(), dispute.amount(), FeeQuestion.Procedure.普通, on.today()).fee().amount();
        if (fee.cents() > 0) {
            acts.follow(on, new SystemBillsDues(dispute.cause(), dispute.amount(),
                    reckoning.isPassedOn(dispute.cause(), on.today()) ? Dues.Terms.APPEAL : Dues.Terms.PAYMENT, fee));
        }
    }

    private void goesBy(Occasion on, Procedure procedure) {
        if (on.latest(Dues.KIND).isPresent()) {
            adjusted(on, disputes.of(on).cause(), FeeQuestion.Procedure.valueOf(procedure.word()), Dues.Terms.TOP_UP);
        }
    }

    private void adjusted(Occasion on, String cause, FeeQuestion.Procedure procedure, String term) {
        var bill = bills.latest(on.court(), on.stream()).orElseThrow();
        if (bill.end() == null && (procedure != bill.procedure() || !cause.equals(bill.cause()))) {
            var fee = reckoning.answer(cause, bill.claim(), procedure, bill.billedOn()).fee().amount();
            acts.follow(on, new SystemAdjustsDues(cause, procedure, term, fee));
        }
    }

    /** Who let the order stand bears the fee, which the order put on him; who got none bears it himself (诉讼费用交纳办法 36). */
    private void ordered(Occasion on, PaymentOrder how) {
        var bill = bills.latest(on.court(), on.stream()).orElseThrow();
        var fee = bill.fee();
        var stands = how == PaymentOrder.EFFECTIVE || how == PaymentOrder.PAID;
        var applicant = stands ? bill.paid() : bill.kept(fee);
        var end = new Bill.End("督促程序", fee, applicant, stands ? fee.minus(applicant) : Money.ZERO, on.today());
        var lines = new ArrayList<>(Reckoning.lines(reckoning.answer(bill.cause(), bill.claim(), bill.procedure(), bill.billedOn()).fee()));
        lines.add(stands ? "由债务人负担，申请人已经交的由债务人按支付令付给他（诉讼费用交纳办法 36）" : "由申请人负担；另外起诉的，可以写进请求（诉讼费用交纳办法 36）");
        acts.follow(on, new SystemSettlesDues(end.ending(), end.total(), end.applicant(), end.respondent(), end.effective(), lines));
    }

    private void handedOver(Occasion on) {
        var dues = on.latest(Dues.KIND).map(it -> Dues.valueOf(it.state()));
        if (dues.isPresent() && dues.get() != Dues.PAYING && reckoning.isPassedOn(disputes.of(on).cause(), on.today())) {
            acts.follow(on, new SystemHandsDuesOver());
        }
    }

    private void closed(Occasion on, JudgeClosesCase closing) {
        if (on.latest(Dues.KIND).isPresent()) {
            var bill = bills.latest(on.court(), on.stream()).orElseThrow();
            var sum = settlement.of(on, bill, closing);
            var end = sum.end();
            acts.follow(on, new SystemSettlesDues(end.ending(), end.total(), end.applicant(), end.respondent(), end.effective(), sum.lines()));
        }
    }

    private void ended(Occasion on) {
        if (on.open(Trial.KIND).isPresent()) {
            acts.follow(on, new SystemEndsTrial(WITHDRAWN));
        } else if (on.open(Triage.KIND).isPresent()) {
            acts.follow(on, new SystemEndsTriage(WITHDRAWN));
        }
    }
}
