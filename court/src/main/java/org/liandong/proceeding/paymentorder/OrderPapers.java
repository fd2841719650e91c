package org.liandong.proceeding.paymentorder;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.fee.Charged;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.rulebook.Citations;
import org.liandong.proceeding.filing.Filing;
import org.springframework.stereotype.Component;

/** 督促程序文书: the order itself, and every ruling of the proceeding. */
@Component
public class OrderPapers {

    /**
     * What a ruling says.
     *
     * @param course  what happened before it
     * @param reason  why
     * @param law     articles, as the rules cite them
     * @param holding what is ruled
     * @param advice  what the parties should know, null if nothing
     */
    public record Ruling(String course, String reason, String law, String holding, @Nullable String advice) { }

    private final Papers papers;
    private final PaperFacts facts;
    private final Charged fees;

    OrderPapers(Papers papers, PaperFacts facts, Charged fees) {
        this.papers = papers;
        this.facts = facts;
        this.fees = fees;
    }

    /** 支付令 (民诉法 227). */
    public UUID order(Occasion on, Money amount, String grounds) {
        var fee = fees.charged(on).orElse(Money.ZERO);
        return papers.issue(on, PaymentOrder.FORM, number(on), parties(on).with("事实", grounds.strip().replaceAll("[。；;，,]*$", "") + "。")
                .with("金额", amount.yuan() + "元").with("大写", amount.capital()).with("申请费", fee.yuan() + "元").with("审判员", on.actor().name()), Reach.PARTIES);
    }

    /** 民事裁定书 of this proceeding. {@code judge} is who rules. */
    public UUID ruling(Occasion on, Ruling ruling, String judge) {
        return papers.issue(on, "payment-order-ruling", number(on), parties(on).with("经过", ruling.course()).with("理由", ruling.reason())
                .with("法律依据", Citations.full(ruling.law())).with("主文", ruling.holding()).with("告知", ruling.advice()).with("审判员", judge), Reach.PARTIES);
    }

    private Contents parties(Occasion on) {
        return Contents.empty().with("申请人", facts.names(on, Side.APPLICANT)).with("被申请人", facts.names(on, Side.RESPONDENT));
    }

    private static @Nullable String number(Occasion on) {
        return on.number(Filing.KIND);
    }
}
