package org.liandong.proceeding.paymentorder.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.paymentorder.ObjectionTerm;
import org.liandong.proceeding.paymentorder.OrderPapers;
import org.liandong.proceeding.paymentorder.OrderPapers.Ruling;
import org.springframework.stereotype.Component;

/** 裁定驳回异议: one that does not touch the debt, only the means, the time or the manner of paying it (民诉法解释 436). */
@ActName(value = "裁定驳回异议", explain = "只说没有清偿能力、要缓期、要换方式的，不影响支付令的效力。")
public record JudgeOverrulesObjection(@Asked(value = "理由", as = Asked.As.LONG_TEXT, max = 1000) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<JudgeOverrulesObjection> {

        private final OrderPapers papers;
        private final ObjectionTerm term;

        Handler(OrderPapers papers, ObjectionTerm term) {
            this.papers = papers;
            this.term = term;
        }

        @Override
        public Step perform(JudgeOverrulesObjection act, Occasion on) {
            var id = papers.ruling(on, new Ruling("本院发出支付令后，被申请人书面提出异议。", act.reason(), "民诉法解释 436",
                    "驳回被申请人的异议。", "支付令继续有效。"), on.actor().name());
            return term.goesOn(on, "裁定驳回异议，支付令继续有效").result(id);
        }
    }
}
