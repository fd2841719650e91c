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

/** 不予受理: by a written ruling with reasons, on one of the grounds of the law (民诉法 126、127; 登记立案规定 9、10). */
@ActName(value = "裁定不予受理", explain = "要写明理由；起诉人可以在10天内上诉。")
public record ClerkRefusesFiling(
        @Asked("依据哪一条") Ground ground,
        @Asked(value = "具体理由", as = Asked.As.LONG_TEXT, max = 1000) String reason) implements ActRequest {

    /** 不予受理的事由. */
    public enum Ground implements Labelled {
        NOT_CONCERNED("原告与本案没有直接利害关系", "民诉法 122(1)"), NO_DEFENDANT("没有明确的被告", "民诉法 122(2)"),
        NO_CLAIM("没有具体的诉讼请求和事实、理由", "民诉法 122(3)"), NOT_CIVIL("不属于法院受理民事诉讼的范围", "民诉法 122(4)"),
        NO_JURISDICTION("不属于本院管辖", "民诉法 122(4)、127(4)"), ADMINISTRATIVE("属于行政诉讼", "民诉法 127(1)"),
        ARBITRATION("双方有仲裁协议，或者应当先仲裁", "民诉法 127(2)"), OTHER_BODY("应当由其他机关处理", "民诉法 127(3)"),
        DECIDED("已有生效裁判，应当申请再审", "民诉法 127(5)"), TOO_EARLY("法律规定的期限内不得起诉", "民诉法 127(6)"),
        DIVORCE_AGAIN("离婚、解除收养六个月内没有新情况又起诉", "民诉法 127(7)"), PROHIBITED("依法不予登记的情形", "登记立案规定 10");

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
    static class Handler implements ActHandler<ClerkRefusesFiling> {

        private final Applications applications;
        private final FilingPapers papers;
        private final PaymentOrderFiling orders;

        Handler(Applications applications, FilingPapers papers, PaymentOrderFiling orders) {
            this.applications = applications;
            this.papers = papers;
            this.orders = orders;
        }

        @Override
        public Step perform(ClerkRefusesFiling act, Occasion on) {
            if (orders.is(on)) {
                return Refusal.unlawful("filing.payment-order-by-notice", "支付令申请不符合条件的，用书面通知，不用裁定。请选“通知不予受理支付令申请”。", "民诉法 226；民诉法解释 427");
            }
            applications.refuse(on, act.ground().label(), act.reason());
            return Effect.to(Filing.REFUSED, "裁定不予受理：%s（%s）".formatted(act.ground().label(), act.ground().law()))
                    .with("groundLaw", act.ground().law()).result(papers.refusal(on, act.ground().label(), act.ground().law(), act.reason()));
        }

        @Override
        public boolean offered(Occasion on) {
            return !orders.is(on);
        }
    }
}
