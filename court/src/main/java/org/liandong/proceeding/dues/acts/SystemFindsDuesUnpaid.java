package org.liandong.proceeding.dues.acts;

import java.util.List;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.DuesPapers;
import org.springframework.stereotype.Component;

/** 交费期限届满: the day is past and nothing came. Nothing follows by itself: the case counts as withdrawn only by a ruling (民诉法解释 213). */
@ActName("交费期限届满")
public record SystemFindsDuesUnpaid() implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemFindsDuesUnpaid> {

        private final Bills bills;
        private final DuesPapers papers;

        Handler(Bills bills, DuesPapers papers) {
            this.bills = bills;
            this.papers = papers;
        }

        @Override
        public Step perform(SystemFindsDuesUnpaid act, Occasion on) {
            var bill = bills.of(on);
            if (on.stateNow() == Dues.OWED) {
                return Effect.to(Dues.OWED, "交费的期限到了，%s没有交，法院可以强制执行".formatted(Fee.yuan(bill.owes())));
            }
            return Effect.to(Dues.OVERDUE, "交费的期限到了，%s%s没有交".formatted(papers.fee(bill), Fee.yuan(bill.owes()))).clocks(List.of(bill.term()));
        }
    }
}
