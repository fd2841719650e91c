package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Refuses;

/** The payment order from the application to its end, in every way it can end (督促程序). */
@MovingTime
@Proves({"F-11.8", "R-19"})
class PaymentOrderJourneyTest extends Journey {

    private String appliedFor(Person creditor, Person debtor, String yuan) {
        return creditor.brings("party-submits-complaint", Told.about("11.45.458", yuan, Told.named("APPLICANT", creditor), Told.named("RESPONDENT", debtor)));
    }

    private String accepted(Person creditor, Person debtor) {
        var dispute = appliedFor(creditor, debtor, "40000");
        zhaoMin.does("clerk-registers-case", dispute);
        creditor.pays(dispute);
        links(debtor, dispute);
        return dispute;
    }

    private String issued(Person creditor, Person debtor) {
        var dispute = accepted(creditor, debtor);
        wuZheng.does("judge-issues-payment-order", dispute, "amount", "40000", "grounds", "陈刚2025年3月借款4万元，已经到期没有还", "clear", true, "onesided", true);
        return dispute;
    }

    private String served(Person creditor, Person debtor) {
        var dispute = issued(creditor, debtor);
        hands(dispute, debtor).isDone();
        return dispute;
    }

    private Answer hands(String dispute, Person debtor) {
        var order = zhaoMin.reads("/disputes/%s/papers".formatted(dispute)).isDone().body().get("items").valueStream()
                .filter(it -> it.get("kind").asString().equals("支付令")).findFirst().orElseThrow().get("id").asString();
        var party = zhaoMin.sees(dispute).get("parties").valueStream().filter(it -> it.get("name").asString().equals(debtor.name())).findFirst().orElseThrow();
        return zhaoMin.asks("clerk-hands-over-paper", dispute, "paper", order, "receiver", party.get("id").asString(), "place", "WINDOW", "day", today(), "taker", "SELF");
    }

    @Test
    @Refuses("R-19")
    void an_application_that_does_not_meet_the_conditions_is_declined_by_notice_in_five_days() {
        var dispute = appliedFor(wangFang, chenGang, "40000");
        assertThat(zhaoMin.dueOf("支付令受理", dispute)).isAfterOrEqualTo(today().plusDays(5));
        assertThat(zhaoMin.mayDo(dispute)).contains("clerk-declines-payment-order").doesNotContain("clerk-refuses-filing");
        zhaoMin.asks("clerk-refuses-filing", dispute, "ground", "NO_CLAIM", "reason", "数额不明").isUnlawful("filing.payment-order-by-notice", "民诉法解释 427");
        zhaoMin.asks("clerk-declines-payment-order", dispute, "ground", "RECIPROCAL").isInvalid("reason");
        var notice = zhaoMin.does("clerk-declines-payment-order", dispute, "ground", "RECIPROCAL", "reason", "申请人收了货还没有开发票、交尾货，双方互有债务。").result();
        assertThat(wangFang.paper(dispute, notice)).contains("不予受理通知书", "王芳：", "对待给付义务", "的解释》第四百二十七条第三项", "直接向有管辖权的人民法院起诉");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("DECLINED");

        var suit = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "40000"));
        assertThat(zhaoMin.mayDo(suit)).contains("clerk-refuses-filing").doesNotContain("clerk-declines-payment-order");
        zhaoMin.asks("clerk-declines-payment-order", suit, "ground", "NOT_DUE", "reason", "没到期").isUnlawful("filing.no-payment-order", "民诉法 126");
    }

    @Test
    void an_accepted_application_is_with_the_team_of_judges_and_may_be_dismissed_by_ruling() {
        var dispute = accepted(wangFang, chenGang);
        assertThat(wangFang.leadingOf(dispute)).isEqualTo("payment-order");
        assertThat(wangFang.sees(dispute).get("number").asString()).contains("民督");
        assertThat(wuZheng.dueOf("支付令发出", dispute)).isAfterOrEqualTo(today().plusDays(15));
        assertThat(wuZheng.reads("/disputes?scope=queue").isDone().http().body()).contains(dispute);
        zhaoMin.asks("judge-dismisses-payment-order", dispute, "ground", "UNCLEAR", "reason", "数额不清").isRefused(403, "not-permitted");
        var ruling = wuZheng.does("judge-dismisses-payment-order", dispute, "ground", "INTEREST", "reason", "借条没有约定利息，申请人坚持要求给付利息。").result();
        assertThat(wangFang.paper(dispute, ruling)).contains("民事裁定书", "民督", "驳回申请人的支付令申请", "的解释》第四百二十八条第二项", "审判员 吴正");
        assertThat(wangFang.stateOf(dispute)).isEqualTo("DISMISSED");
    }

    @Test
    @Refuses("R-19")
    void the_order_says_what_is_to_be_paid_and_never_more_than_was_asked_for() {
        var dispute = accepted(wangFang, chenGang);
        wuZheng.asks("judge-issues-payment-order", dispute, "amount", "40000", "grounds", "借款", "onesided", true).isInvalid("clear");
        wuZheng.asks("judge-issues-payment-order", dispute, "amount", "50000", "grounds", "借款", "clear", true, "onesided", true)
                .isUnlawful("payment-order.beyond-request", "民诉法 225");
        var order = wuZheng.does("judge-issues-payment-order", dispute, "amount", "40000", "grounds", "陈刚2025年3月借款4万元，已经到期没有还", "clear", true, "onesided", true).result();
        assertThat(chenGang.paper(dispute, order)).contains("支付令", "申请人：王芳", "被申请人：陈刚", "40000.00元", "肆万元整", "申请费266.67元", "十五日内", "口头异议无效");
        assertThat(wuZheng.dueOf("支付令送达", dispute)).isAfterOrEqualTo(today().plusDays(30));

        var unclear = wangFang.brings("party-submits-complaint", Told.about("11.45.458", null, Told.named("APPLICANT", wangFang), Told.named("RESPONDENT", chenGang)));
        zhaoMin.does("clerk-registers-case", unclear);
        wuZheng.asks("judge-issues-payment-order", unclear, "amount", "1000", "grounds", "借款", "clear", true, "onesided", true)
                .isUnlawful("payment-order.no-amount", "民诉法解释 427(2)、428(4)");
    }

    @Test
    void a_debtor_who_neither_pays_nor_objects_in_fifteen_days_can_be_enforced_against() {
        var dispute = served(wangFang, chenGang);
        assertThat(wangFang.stateOf(dispute)).isEqualTo("SERVED");
        assertThat(wangFang.dueOf("支付令异议", dispute)).isAfterOrEqualTo(today().plusDays(15));
        assertThat(chenGang.mayDo(dispute)).contains("debtor-objects");
        wangFang.asks("debtor-objects", dispute, "about", "DEBT", "words", "替他提").isRefused(403, "not-permitted");
        zhaoMin.asks("debtor-objects", dispute, "about", "DEBT", "words", "他来说过").isRefused(403, "payment-order.acts-himself");
        chenGang.does("debtor-objects", dispute, "about", "MEANS", "words", "现在没钱，等卖了粮食再还");
        var ruling = wuZheng.does("judge-overrules-objection", dispute, "reason", "被申请人对债务没有异议，只是缺乏清偿能力。").result();
        assertThat(chenGang.paper(dispute, ruling)).contains("驳回被申请人的异议", "第四百三十六条");
        assertThat(chenGang.stateOf(dispute)).as("the fifteen days go on").isEqualTo("SERVED");
    }

    @Test
    @Refuses("R-19")
    void time_ends_it_by_itself_either_way() {
        var effective = served(wangFang, chenGang);
        var unserved = issued(wangFang, chenGang);
        wuZheng.asks("judge-ends-payment-order", unserved, "ground", "UNSERVED", "reason", "找不到人").isUnlawful("payment-order.thirty-days", "民诉法解释 430(2)");
        var objected = served(wangFang, chenGang);
        chenGang.does("debtor-objects", objected, "about", "DEBT", "words", "已经还了2万元，有转账记录");
        wuZheng.asks("judge-sustains-objection", objected, "ground", "DOUBT", "reason", "有转账记录", "cause", "没有这个案由").isInvalid("cause");
        var ruling = wuZheng.does("judge-sustains-objection", objected, "ground", "DOUBT", "reason", "被申请人提交了转账记录，数额有争议。", "cause", "民间借贷纠纷").result();
        assertThat(wangFang.paper(objected, ruling)).contains("终结本案的督促程序，支付令自行失效", "七日内", "视为向本院起诉");
        waitDays(60);
        assertThat(wangFang.stateOf(effective)).isEqualTo("EFFECTIVE");
        chenGang.asks("debtor-objects", effective, "about", "DEBT", "words", "不欠").isUnlawful("wrong-state", "民诉法 227");
        assertThat(wangFang.stateOf(unserved)).isEqualTo("ENDED");
        assertThat(wangFang.everythingToldOf(unserved)).contains("民事裁定书（督促程序）", "无法送达");
        assertThat(wangFang.leadingOf(objected)).as("nobody said no, so it is a suit").isEqualTo("triage");
        assertThat(wangFang.sees(objected).get("cause").get("name").asString()).isEqualTo("民间借贷纠纷");
        assertThat(wangFang.sees(objected).get("number").asString()).contains("民初");
        assertThat(UnsettledMediationJourneyTest.panel(wangFang.sees(objected), "诉讼费")).as("the suit costs 800, a third of which is paid").contains("800元", "266.67元", "533.33元");
        qianLi.does("divider-chooses-trial", objected, "reason", "支付令失效转来");
    }

    @Test
    void the_applicant_may_be_paid_may_withdraw_and_need_not_sue() {
        var paid = served(wangFang, chenGang);
        wangFang.asks("applicant-confirms-payment", paid).isInvalid("paid");
        wangFang.does("applicant-confirms-payment", paid, "paid", true);
        assertThat(chenGang.stateOf(paid)).isEqualTo("PAID");

        var withdrawn = issued(wangFang, chenGang);
        wangFang.does("applicant-withdraws-payment-order", withdrawn, "reason", "他已经还了");
        var ruling = wuZheng.does("judge-ends-payment-order", withdrawn, "ground", "WITHDRAWN", "reason", "申请人撤回申请。").result();
        assertThat(chenGang.paper(withdrawn, ruling)).contains("终结本案的督促程序，已经发出的支付令自行失效", "的解释》第四百三十条第三项");

        var declined = served(wangFang, chenGang);
        chenGang.does("debtor-objects", declined, "about", "DEBT", "words", "不欠钱");
        chenGang.does("debtor-withdraws-objection", declined);
        assertThat(chenGang.stateOf(declined)).isEqualTo("SERVED");
        chenGang.does("debtor-objects", declined, "about", "DEBT", "words", "还是不欠");
        wuZheng.does("judge-sustains-objection", declined, "ground", "DOUBT", "reason", "借条签名存疑。", "cause", "4.10.108.3");
        assertThat(wangFang.dueOf("支付令转诉讼表态", declined)).isAfterOrEqualTo(today().plusDays(7));
        wangFang.does("applicant-declines-suit", declined, "reason", "想先谈谈");
        assertThat(wangFang.stateOf(declined)).isEqualTo("ENDED");
        assertThat(wangFang.sees(declined).get("closedAt")).isNotNull();
    }
}
