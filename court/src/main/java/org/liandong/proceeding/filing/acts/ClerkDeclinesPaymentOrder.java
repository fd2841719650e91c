package org.liandong.proceeding.filing.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.filing.Applications;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.filing.FilingPapers;
import org.springframework.stereotype.Component;

/** 支付令申请不予受理: a notice within five days, for a condition that is not met (民诉法 225、226; 民诉法解释 427). */
@ActName(value = "通知不予受理支付令申请", explain = "五天内书面通知申请人；申请人可以直接起诉。")
public record ClerkDeclinesPaymentOrder(
        @Asked("哪一项不符合") Ground ground,
        @Asked(value = "具体理由", as = Asked.As.LONG_TEXT, max = 1000) String reason) implements ActRequest {

    /** 不符合的条件. */
    public enum Ground implements Labelled {
        NOT_MONEY("要的不是钱，也不是有价证券", "民诉法解释 427(1)"), NOT_DUE("还没有到期，或者数额不确定，或者没有写明事实、证据", "民诉法解释 427(2)"),
        RECIPROCAL("申请人自己也有该做的没有做（有对待给付义务）", "民诉法解释 427(3)；民诉法 225(1)"), ABROAD("债务人不在境内，或者下落不明", "民诉法解释 427(4)"),
        UNSERVABLE("支付令不能送达债务人", "民诉法解释 427(5)；民诉法 225(2)"), NO_JURISDICTION("不属于本院管辖", "民诉法解释 427(6)、23"),
        PRESERVED("已经申请了诉前保全", "民诉法解释 427(7)");

        private final String label;
        private final String law;

        Ground(String label, String law) {
            this.label = label;
            this.law = law;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String law() {
            return law;
        }
    }

    @Component
    static class Handler implements ActHandler<ClerkDeclinesPaymentOrder> {

        private final Applications applications;
        private final FilingPapers papers;
        private final PaymentOrderFiling orders;

        Handler(Applications applications, FilingPapers papers, PaymentOrderFiling orders) {
            this.applications = applications;
            this.papers = papers;
            this.orders = orders;
        }

        @Override
        public Step perform(ClerkDeclinesPaymentOrder act, Occasion on) {
            if (!orders.is(on)) {
                return Refusal.unlawful("filing.no-payment-order", "这件不是支付令申请。不符合起诉条件的，要裁定不予受理。", "民诉法 126");
            }
            applications.refuse(on, act.ground().label(), act.reason());
            return Effect.to(Filing.DECLINED, "支付令申请不予受理：%s（%s）".formatted(act.ground().label(), act.ground().law())).with("groundLaw", act.ground().law())
                    .result(papers.declined(on, applications.of(on).receivedOn(), act.ground().label(), act.ground().law(), act.reason()));
        }

        @Override
        public boolean offered(Occasion on) {
            return orders.is(on);
        }
    }
}
