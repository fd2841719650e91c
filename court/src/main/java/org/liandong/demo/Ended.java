package org.liandong.demo;

import static org.liandong.proceeding.mediation.acts.MediatorEndsMediation.Ground.TOO_FAR_APART;
import static org.liandong.proceeding.mediation.acts.MediatorEndsMediation.Ground.UNREACHABLE;

import java.util.List;

import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.confirmation.acts.JudgeDeclinesConfirmation;
import org.liandong.proceeding.confirmation.acts.JudgeRefusesConfirmation;
import org.liandong.proceeding.filing.acts.ClerkRefusesFiling;
import org.liandong.proceeding.filing.acts.HeadAnswersFilingComplaint;
import org.liandong.proceeding.filing.acts.PartyAppealsRefusal;
import org.liandong.proceeding.filing.acts.PartyChoosesMediationFirst;
import org.liandong.proceeding.filing.acts.PartyComplainsAboutFiling;
import org.liandong.proceeding.filing.acts.PartyTakesDisputeToCourt;
import org.liandong.proceeding.filing.acts.PartyWithdrawsComplaint;
import org.liandong.proceeding.mediation.acts.ClerkDecidesOnReplacement;
import org.liandong.proceeding.mediation.acts.HeadDecidesOnFalseMediation;
import org.liandong.proceeding.mediation.acts.MediatorDeclines;
import org.liandong.proceeding.mediation.acts.MediatorReopensTalks;
import org.liandong.proceeding.mediation.acts.MediatorReportsFalseMediation;
import org.liandong.proceeding.mediation.acts.MediatorResumesAfterAppraisal;
import org.liandong.proceeding.mediation.acts.MediatorSendsToAppraisal;
import org.liandong.proceeding.mediation.acts.PartyAsksToReplaceMediator;
import org.liandong.proceeding.mediation.acts.PartyDeclinesToSign;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;

/** Disputes that have come to their end, in every way there is. */
final class Ended {

    private Ended() { }

    static List<Scenario> all() {
        return List.of(
                Scenario.of(5, s -> { s.s().enforces(); s.s().registers(); s.s().handsOver(); }),
                Scenario.of(12, s -> { s.m().begins(); s.m().settles(); s.m().performs(); }),
                Scenario.of(10, s -> { s.m().begins(); s.m().settles(); s.c().together(); s.c().accepted(); s.c().confirmed(); }),
                Scenario.of(5, s -> { s.m().begins(); s.m().settles(); s.m().lapses(); }),
                Scenario.of(4, s -> { s.m().begins(); s.m().settles(); s.c().asks(s.play().applicant()); s.c().lapses(); }),
                Scenario.ofAccounts(3, s -> { s.m().begins(); s.m().settles(); s.c().together(); s.c().withdrawn(); }),
                Scenario.of(3, Ended::confirmationRefused),
                Scenario.of(2, Ended::confirmationDeclined),
                Scenario.of(4, s -> { s.m().begins(); s.m().refuses(); registeredAndTried(s); }),
                Scenario.of(3, s -> { s.m().applies(); s.m().links(); s.m().refuses(); registeredAndTried(s); }),
                Scenario.of(4, s -> { s.m().begins(); s.m().session(); s.m().expires(); registeredAndTried(s); }),
                Scenario.of(4, s -> { s.m().applies(); s.m().finds(); s.m().accepts(); s.m().contacts(false); s.m().fails(UNREACHABLE); registeredAndTried(s); }),
                Scenario.ofAccounts(4, Ended::failedWithFacts),
                Scenario.ofAccounts(3, Ended::unsigned),
                Scenario.ofAccounts(4, s -> { s.m().begins(); s.m().withdraws(false); }),
                Scenario.ofAccounts(2, s -> { s.m().begins(); s.m().withdraws(false); s.play().waits(9); s.s().applicant(0, 9, new PartyTakesDisputeToCourt());
                    s.s().registers(); s.s().triaged(); s.s().tried(); }),
                Scenario.of(2, Ended::foundFalse),
                Scenario.of(1, Ended::notFalse),
                Scenario.of(3, Ended::declinedByMediator),
                Scenario.of(2, Ended::forgottenByMediator),
                Scenario.of(2, Ended::forgottenByClerk),
                Scenario.ofAccounts(3, Ended::replaced),
                Scenario.of(3, Ended::appraised),
                Scenario.ofAccounts(3, Ended::lengthened),
                Scenario.of(6, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().tried(); }),
                Scenario.of(5, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().schedules(); s.s().closes(JudgeClosesCase.Result.MEDIATED); }),
                Scenario.of(4, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().closes(JudgeClosesCase.Result.WITHDRAWN); }),
                Scenario.of(3, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().schedules(); s.s().hears(); s.s().closes(JudgeClosesCase.Result.DISMISSED); }),
                Scenario.of(3, s -> { s.s().sues(); s.s().correctionNotice(10); s.s().corrects(); s.s().registers(); s.s().triaged(); s.s().tried(); }),
                Scenario.of(4, s -> { s.s().sues(); s.s().correctionNotice(7); s.play().waits(20); }),
                Scenario.of(2, s -> { s.s().sues(); s.s().correctionNotice(7); s.s().insists(); refusedRuling(s); s.play().waits(25); }),
                Scenario.of(3, s -> { s.s().sues(); refusedRuling(s); s.play().waits(25); }),
                Scenario.of(3, s -> { s.s().sues(); refusedRuling(s); s.s().applicant(3, 8, new PartyAppealsRefusal("我认为本院有管辖权，请求撤销裁定，指令立案。")); }),
                Scenario.of(3, s -> { s.s().sues(); s.s().undecided(); s.s().triaged(); s.s().tried(); }),
                Scenario.of(3, s -> { s.s().sues(); s.s().applicant(1, 2, new PartyWithdrawsComplaint("双方自己商量好了")); }),
                Scenario.of(3, s -> { commissioned(s); s.m().settles(); s.s().tracked(); s.s().assigned(); s.s().closes(JudgeClosesCase.Result.MEDIATED); }),
                Scenario.of(3, s -> { commissioned(s); s.m().session(); s.m().fails(TOO_FAR_APART); s.s().tracked(); s.s().assigned(); s.s().tried(); }),
                Scenario.ofAccounts(2, s -> { commissioned(s); s.m().withdraws(false); s.s().tracked(); s.s().assigned(); s.s().closes(JudgeClosesCase.Result.WITHDRAWN); }),
                Scenario.of(3, s -> { commissioned(s); s.m().expires(); s.s().tracked(); s.s().assigned(); s.s().tried(); }),
                Scenario.of(3, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().converted(); s.s().tried(); }),
                Scenario.of(3, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.s().schedules(); s.s().extended(); s.s().hears();
                    s.s().closes(JudgeClosesCase.Result.JUDGMENT); }),
                Scenario.ofAccounts(3, Ended::complained),
                Scenario.ofAccounts(3, s -> { s.s().sues(); choosesMediation(s); s.m().settles(); s.m().performs(); }),
                Scenario.ofAccounts(2, s -> { s.s().sues(); choosesMediation(s); s.m().withdraws(false); s.s().received(); s.s().registers(); s.s().triaged(); s.s().tried(); }),
                Scenario.ofAccounts(1, s -> { s.s().sues(); choosesMediation(s); s.m().withdraws(true); }));
    }

    static void registeredAndTried(Scene s) {
        s.s().received();
        s.s().registers();
        s.s().triaged();
        s.s().tried();
    }

    static void choosesMediation(Scene s) {
        s.s().applicant(0, 2, new PartyChoosesMediationFirst(true));
        s.m().opens();
        s.m().links();
        s.m().finds();
        s.m().accepts();
        s.m().contacts(true);
        s.m().consents();
    }

    static void commissioned(Scene s) {
        s.s().sues();
        s.s().registers();
        s.s().commissioned(false);
        s.m().opens();
        s.m().underRule("委托调解普通");
        s.m().links();
        s.m().designated();
        s.m().accepts();
    }

    static void refusedRuling(Scene s) {
        s.s().refused(ClerkRefusesFiling.Ground.NO_JURISDICTION, "被告住所地和合同履行地都不在本市，应当向有管辖权的法院起诉。");
    }

    private static void confirmationRefused(Scene s) {
        s.m().begins();
        s.m().settles();
        s.c().together();
        s.c().accepted();
        s.c().refused(JudgeRefusesConfirmation.Ground.UNCLEAR, "协议没有写明给付的时间和方式，内容不明确，无法执行。");
        s.play().waits(5);
        s.s().applicant(1, 9, new PartyTakesDisputeToCourt());
        s.s().registers();
        s.s().triaged();
        s.s().tried();
    }

    private static void confirmationDeclined(Scene s) {
        s.m().begins();
        s.m().settles();
        s.c().together();
        s.c().declined(JudgeDeclinesConfirmation.Ground.TITLE, "协议涉及房屋归谁所有，属于物权确权。");
    }

    private static void failedWithFacts(Scene s) {
        s.m().begins();
        s.m().session();
        s.m().facts();
        s.m().addresses();
        s.m().concession();
        s.m().fails(TOO_FAR_APART);
        registeredAndTried(s);
    }

    private static void unsigned(Scene s) {
        s.m().begins();
        s.m().session();
        s.m().facts();
        s.m().drafts();
        s.m().signs(s.play().applicant());
        s.play().athome(1, 2).cue(it -> it.act(s.play().respondent(), s.play().dispute, new PartyDeclinesToSign("回家商量后觉得吃亏")));
        registeredAndTried(s);
    }

    private static void reported(Scene s) {
        s.m().begins();
        s.m().session();
        s.play().atwork(1, 2).cue(it -> it.act(Standing.MEDIATOR, s.play().dispute,
                new MediatorReportsFalseMediation("双方对事实说法完全一致，急着要文书，问到钱怎么给的就含糊，怀疑是为了多分执行款。")));
    }

    private static void foundFalse(Scene s) {
        reported(s);
        s.play().atwork(2, 4).cue(it -> it.act(DemoCast.WANG_JIAN, s.play().dispute, new HeadDecidesOnFalseMediation(true, "调取流水，没有资金往来，欠条是补写的。线索已经移送。")));
    }

    private static void notFalse(Scene s) {
        reported(s);
        s.play().atwork(2, 4).cue(it -> it.act(DemoCast.WANG_JIAN, s.play().dispute, new HeadDecidesOnFalseMediation(false, "查看转账记录，借款属实。")));
        s.m().settles();
        s.m().performs();
    }

    private static void declinedByMediator(Scene s) {
        s.m().applies();
        s.m().links();
        s.m().designated();
        s.play().atwork(0, 1).cue(it -> it.act(Standing.MEDIATOR, s.play().dispute, new MediatorDeclines("和被申请人是远房亲戚，不方便调解")));
        s.m().opens();
        goesOn(s);
    }

    /** Three working days pass and the assignment falls back. */
    private static void forgottenByMediator(Scene s) {
        s.m().applies();
        s.m().links();
        s.m().designated();
        s.play().afterLastDay(s.play().due("调解员接受", s.play().today()));
        s.m().opens();
        goesOn(s);
    }

    /** Nobody designates, so the system does at the end of the third day. */
    private static void forgottenByClerk(Scene s) {
        s.m().applies();
        s.m().links();
        s.play().afterLastDay(s.m().designationDue());
        s.m().accepts();
        s.m().contacts(true);
        s.m().consents();
        s.m().settles();
        s.m().performs();
    }

    private static void goesOn(Scene s) {
        s.m().designated();
        s.m().accepts();
        s.m().contacts(true);
        s.m().consents();
        s.m().settles();
        s.m().performs();
    }

    private static void replaced(Scene s) {
        s.m().begins();
        s.play().athome(0, 2).cue(it -> it.act(s.play().respondent(), s.play().dispute, new PartyAsksToReplaceMediator("调解员和对方住一个家属院，我不放心")));
        s.play().atwork(0, 2).cue(it -> it.act(DemoCast.ZHAO_MIN, s.play().dispute, new ClerkDecidesOnReplacement(true, "情况属实，为避免误会同意更换")));
        s.m().opens();
        s.m().leftToCourt();
        s.m().accepts();
        s.m().settles();
        s.m().performs();
    }

    private static void appraised(Scene s) {
        s.m().begins();
        s.m().session();
        s.play().atwork(1, 3).cue(it -> it.act(Standing.MEDIATOR, s.play().dispute, new MediatorSendsToAppraisal("损失的数额")));
        s.play().waits(24);
        s.play().atwork(1, 6).cue(it -> it.act(Standing.MEDIATOR, s.play().dispute, new MediatorResumesAfterAppraisal("鉴定机构出了意见，双方都认可数额")));
        s.m().settles();
        s.m().performs();
    }

    private static void lengthened(Scene s) {
        s.m().begins();
        s.m().session();
        s.m().extendedBy(15);
        s.play().waits(8);
        s.m().session();
        s.m().drafts();
        s.play().atwork(0, 1).cue(it -> it.act(Standing.MEDIATOR, s.play().dispute, new MediatorReopensTalks("付款时间要改晚一个月")));
        s.m().settles();
        s.m().performs();
    }

    private static void complained(Scene s) {
        s.s().sues();
        s.play().athome(1, 2).cue(it -> it.act(s.play().applicant(), s.play().dispute,
                new PartyComplainsAboutFiling("电话打了三次都说在看，没有人告诉我还缺什么。")));
        s.play().atwork(0, 1).cue(it -> it.act(DemoCast.WANG_JIAN, s.play().dispute, new HeadAnswersFilingComplaint("经查，经办人休假没有交接，已经提醒并安排立案。")));
        s.s().registers(1);
        s.s().triaged();
        s.s().tried();
    }
}
