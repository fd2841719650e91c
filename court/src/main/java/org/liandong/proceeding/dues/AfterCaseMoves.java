package org.liandong.proceeding.dues;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.proceeding.dues.acts.JudgeTreatsAsWithdrawn;
import org.liandong.proceeding.dues.acts.SystemAdjustsDues;
import org.liandong.proceeding.dues.acts.SystemBillsDues;
import org.liandong.proceeding.dues.acts.SystemHandsDuesOver;
import org.liandong.proceeding.dues.acts.SystemSettlesDues;
import org.liandong.proceeding.filing.Filing;
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
        if (on.latest(Dues.KIND).isEmpty()) {
            return;
        }
        var bill = bills.latest(on.court(), on.stream()).orElseThrow();
        var wanted = FeeQuestion.Procedure.valueOf(procedure.word());
        var fee = reckoning.answer(bill.cause(), bill.claim(), wanted, bill.billedOn()).fee().amount();
        if (wanted != bill.procedure() && bill.end() == null) {
            acts.follow(on, new SystemAdjustsDues(wanted, fee));
        }
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
            acts.follow(on, new SystemSettlesDues(end.ending(), end.total(), end.applicant(), end.respondent(), end.effective(), sum.lines(),
                    Settlement.results(bill.ending(end))));
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
