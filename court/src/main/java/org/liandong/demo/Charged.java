package org.liandong.demo;

import java.util.List;

import org.liandong.proceeding.trial.Bearing;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;

/** Disputes told for the sake of their fee: not paid, helped with, paid in vain, paid back. Everybody else pays when the procedure is decided. */
final class Charged {

    private Charged() { }

    /** Over by now. */
    static List<Scenario> ended() {
        return List.of(
                Scenario.of(2, s -> { unpaid(s); s.s().triaged(); s.d().lapses(); s.d().ruled(); }),
                Scenario.of(1, s -> { unpaid(s); s.d().lapses(); s.d().ruledByDivision(); }),
                Scenario.ofAccounts(2, s -> { exempted(s); s.s().triaged(); judged(s); s.d().respondentPays(); }),
                Scenario.of(2, Charged::reduced),
                Scenario.of(1, Charged::deferred),
                Scenario.of(1, Charged::declined),
                Scenario.of(2, s -> { lost(s); s.d().refunded(); s.d().enforced(); }),
                Scenario.of(2, s -> { lost(s); s.d().proposed(); s.d().sentBack(); s.d().refunded(); s.d().respondentPays(); }),
                Scenario.ofAccounts(1, Charged::paidTwice),
                Scenario.of(2, s -> { s.s().appeals(); s.s().registers(); s.s().handsOver(); }));
    }

    /** Open now. */
    static List<Scenario> ongoing() {
        return List.of(
                Scenario.ofAccounts(1, s -> { s.s().sues(); s.s().registers();
                    s.d().asksRelief("交通、医疗、工伤、产品质量等人身伤害的受害人", "还在住院，赔偿没有拿到，想等拿到再交。"); }),
                Scenario.ofAccounts(1, s -> { s.d().from("9999"); s.s().sues(); s.s().registers(); s.d().pays(); }),
                Scenario.of(1, s -> { unpaid(s); s.s().trackOpen(); s.d().lapses(); }),
                Scenario.of(2, s -> { unpaid(s); s.s().triaged(); s.d().lapses(); }),
                Scenario.ofAccounts(1, s -> { exempted(s); s.s().triaged(); }),
                Scenario.of(2, Charged::mediated),
                Scenario.of(1, s -> { mediated(s); s.d().proposed(); }),
                Scenario.ofAccounts(1, s -> { s.d().from("7776"); mediated(s); s.d().refunded(); }),
                Scenario.of(2, s -> { lost(s); s.d().refunded(); }));
    }

    private static void unpaid(Scene s) {
        s.d().refuses();
        s.s().sues();
        s.s().registers();
    }

    private static void exempted(Scene s) {
        s.s().sues();
        s.s().registers();
        s.d().asksRelief("低保、特困、五保或者领失业金，没有其他收入", "我吃低保，没有别的收入。");
        s.d().granted(null, null, "低保证属实，没有其他收入。");
    }

    private static void reduced(Scene s) {
        s.s().sues();
        s.s().registers();
        s.d().asksRelief("其他确实需要减交的", "家里失火，房子还没有修好，一时交不起全部。");
        s.d().granted(40, null, "村委会的证明和照片属实。");
        s.s().triaged();
        judged(s);
        s.d().refunded();
        s.d().respondentPays();
    }

    private static void deferred(Scene s) {
        s.s().sues();
        s.s().registers();
        s.d().asksRelief("正在接受法律援助", "法律援助中心已经给我指派了律师。");
        s.d().granted(null, 30, "法律援助决定书属实。");
        s.s().triaged();
        s.s().tried();
    }

    private static void declined(Scene s) {
        unpaid(s);
        s.d().asksRelief("其他确实需要减交的", "最近手头紧。");
        s.d().declined("没有提交经济困难的证明，不符合减交的规定。");
        s.d().lapses();
        s.d().ruledByDivision();
    }

    /** The first payment fails after some days of not knowing, the second comes through. */
    private static void paidTwice(Scene s) {
        s.d().from("9998");
        s.s().sues();
        s.s().registers();
        s.s().triaged();
        s.d().asked();
        s.d().from("0002");
        s.d().pays();
        s.s().tried();
    }

    /** Tried, and the respondent bears the fee and pays it to the court; the judgment stands. */
    private static void judged(Scene s) {
        s.s().schedules();
        s.s().hears();
        s.s().closes(JudgeClosesCase.Result.JUDGMENT, Bearing.RESPONDENT, false);
        s.play().afterLastDay(s.play().due("判决上诉期", s.play().today()));
        s.play().waits(3);
    }

    /** The same for a case in which the applicant has paid. */
    private static void lost(Scene s) {
        s.s().sues();
        s.s().registers();
        s.s().triaged();
        judged(s);
    }

    /** Settled before the judge; each side bears half of the fee, and the respondent pays the court. */
    private static void mediated(Scene s) {
        s.s().sues();
        s.s().registers();
        s.s().triaged();
        s.s().closes(JudgeClosesCase.Result.MEDIATED, Bearing.SHARED, false);
    }
}
