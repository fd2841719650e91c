package org.liandong.demo;

import java.util.UUID;

import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.dues.BankAccount;
import org.liandong.proceeding.dues.Payments;
import org.liandong.proceeding.dues.acts.CashierIsAsked;
import org.liandong.proceeding.dues.acts.ClerkProposesRefund;
import org.liandong.proceeding.dues.acts.ClerkRecordsPayment;
import org.liandong.proceeding.dues.acts.ClerkSendsDuesToEnforcement;
import org.liandong.proceeding.dues.acts.HeadApprovesRefund;
import org.liandong.proceeding.dues.acts.HeadDecidesRelief;
import org.liandong.proceeding.dues.acts.HeadDeclinesRefund;
import org.liandong.proceeding.dues.acts.JudgeTreatsAsWithdrawn;
import org.liandong.proceeding.dues.acts.PartyAppliesForRelief;
import org.liandong.proceeding.dues.acts.PartyPaysDues;

/** What happens with the fee of a case, as scenes of a play. */
final class Paying {

    private static final DemoCast.Member CLERK = Mediating.CLERK;
    private static final DemoCast.Member HEAD = DemoCast.WANG_JIAN;

    private final Play play;
    private final UUID dispute;
    private String account;
    private boolean willing = true;

    Paying(Play play) {
        this.play = play;
        dispute = play.dispute;
        account = "62284807%07d0001".formatted(play.number);
    }

    /** Whoever sues does not pay. */
    void refuses() {
        willing = false;
    }

    boolean isWilling() {
        return willing;
    }

    /** Of the stand-in's accounts the one that ends so. */
    void from(String tail) {
        account = account.substring(0, account.length() - tail.length()) + tail;
    }

    /** Whoever sued pays what is due, at home or at the window. */
    void pays() {
        if (!willing) {
            return;
        }
        var payer = play.applicant();
        if (payer.hasAccount()) {
            play.athome(0, 0).cue(it -> it.ifOffered(payer, dispute, new PartyPaysDues(BankAccount.of(account), payer.name())));
        } else {
            window(Side.APPLICANT, payer, "A");
        }
    }

    /** The other side pays what the judgment puts on it. */
    void respondentPays() {
        play.waits(2);
        window(Side.RESPONDENT, play.respondent(), "B");
    }

    private void window(Side side, Person payer, String series) {
        var way = play.chance(50) ? Payments.Way.CASH : Payments.Way.BANK;
        // The receipts of the window have a number each.
        var receipt = "%s%06d-%d".formatted(series, play.number, play.cues().size());
        play.atwork(0, 0).cue(it -> it.ifOffered(CLERK, dispute, new ClerkRecordsPayment(side, way, receipt, BankAccount.of(account), payer.name())));
    }

    void asksRelief(String ground, String words) {
        var act = new PartyAppliesForRelief(ground, words);
        if (play.applicant().hasAccount()) {
            play.athome(0, 1).cue(it -> it.act(play.applicant(), dispute, act));
        } else {
            play.atwork(0, 1).cue(it -> it.atWindow(CLERK, dispute, act));
        }
    }

    void granted(Integer percent, Integer days, String reason) {
        play.atwork(0, 2);
        var until = days == null ? null : play.today().plusDays(days);
        play.cue(it -> it.act(HEAD, dispute, new HeadDecidesRelief(true, percent, until, reason)));
    }

    void declined(String reason) {
        play.atwork(0, 2).cue(it -> it.act(HEAD, dispute, new HeadDecidesRelief(false, null, null, reason)));
    }

    /** The days for payment pass. */
    void lapses() {
        play.afterLastDay(play.due("诉讼费交纳", play.today()));
    }

    void ruled() {
        var act = new JudgeTreatsAsWithdrawn("%s没有在期限以内交纳，也没有申请缓交、减交、免交。".formatted(play.applicant().name()));
        play.atwork(0, 3).cue(it -> it.act(Standing.JUDGE, dispute, act));
    }

    void ruledByDivision() {
        var act = new JudgeTreatsAsWithdrawn("%s没有在期限以内交纳，也没有申请缓交、减交、免交。".formatted(play.applicant().name()));
        play.atwork(0, 3).cue(it -> it.act(CLERK, dispute, act));
    }

    void proposed() {
        play.atwork(0, 2).cue(it -> {
            var known = it.offered(CLERK, dispute, ClerkProposesRefund.class) ? it.known(CLERK, dispute, ClerkProposesRefund.class) : null;
            if (known != null) {
                it.act(CLERK, dispute, new ClerkProposesRefund((String) known.get("account")));
            }
        });
    }

    void approved() {
        ifOffered(new HeadApprovesRefund());
    }

    void sentBack() {
        ifOffered(new HeadDeclinesRefund("没有附交费的收据，请补上再报"));
    }

    private void ifOffered(ActRequest act) {
        play.atwork(0, 1).cue(it -> it.ifOffered(HEAD, dispute, act));
    }

    /** What is to come back comes back. */
    void refunded() {
        proposed();
        approved();
    }

    void asked() {
        play.atwork(1, 2).cue(it -> it.ifOffered(CLERK, dispute, new CashierIsAsked()));
    }

    void enforced() {
        play.afterLastDay(play.due("诉讼费交纳", play.today().plusDays(2)));
        play.atwork(0, 2).cue(it -> it.act(CLERK, dispute, new ClerkSendsDuesToEnforcement()));
    }
}
