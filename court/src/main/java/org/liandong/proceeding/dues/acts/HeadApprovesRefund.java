package org.liandong.proceeding.dues.acts;

import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.Payments;
import org.springframework.stereotype.Component;

/** 批准退费, by somebody else than who proposed it; the money goes out when that is on record. */
@ActName(value = "批准退费", explain = "批准以后马上退。自己提出的自己不能批。")
public record HeadApprovesRefund() implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadApprovesRefund> {

        private final Payments payments;

        Handler(Payments payments) {
            this.payments = payments;
        }

        @Override
        public Step perform(HeadApprovesRefund act, Occasion on) {
            if (isOwn(on)) {
                return Refusal.unlawful("dues.own-refund", "这笔退费是您自己提出的，要由别人来批。", "诉讼费用交纳办法 52；行政事业单位内部控制规范（试行）12");
            }
            var amount = payments.refunds(on, "PROPOSED").stream().map(Payments.Refund::amount).reduce(Money.ZERO, Money::plus);
            payments.move(on, "PROPOSED", "SENT");
            return Effect.to(Dues.REFUNDING, "%s批准退费%s".formatted(on.actor().name(), Fee.yuan(amount))).reach(Reach.STAFF);
        }

        private boolean isOwn(Occasion on) {
            return payments.refunds(on, "PROPOSED").stream().anyMatch(it -> it.proposedBy() != null && it.proposedBy().equals(on.actor().account()));
        }

        @Override
        public boolean offered(Occasion on) {
            return !isOwn(on);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var accounts = payments.of(on.court(), on.stream(), on.target());
            return Map.of("*", payments.refunds(on, "PROPOSED").stream().map(it -> "退%s到%s".formatted(Fee.yuan(it.amount()),
                    accounts.stream().filter(paid -> paid.id().equals(it.payment())).map(paid -> paid.payer() + "，" + paid.account().masked()).findFirst().orElse(""))).toList());
        }
    }
}
