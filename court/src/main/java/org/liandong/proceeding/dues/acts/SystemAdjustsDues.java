package org.liandong.proceeding.dues.acts;

import java.util.List;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.DuesPapers;
import org.liandong.proceeding.dues.Reminders;
import org.springframework.stereotype.Component;

/**
 * 按程序调整诉讼费: summary procedure halves what is to be paid; who has to go on in ordinary procedure pays the half that was left out (诉讼费用交纳办法
 * 16; 民诉法解释 199); a payment order that became a suit is topped up (民诉法解释 195).
 */
@ActName("按程序调整诉讼费")
public record SystemAdjustsDues(
        @Asked("案由") String cause, @Asked("程序") FeeQuestion.Procedure procedure, @Asked("不够时的期限规则") String term, @Asked("应交") Money fee) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemAdjustsDues> {

        private final Bills bills;
        private final DuesPapers papers;
        private final Reminders reminders;
        private final Clocks clocks;

        Handler(Bills bills, DuesPapers papers, Reminders reminders, Clocks clocks) {
            this.bills = bills;
            this.papers = papers;
            this.reminders = reminders;
            this.clocks = clocks;
        }

        @Override
        public Step perform(SystemAdjustsDues act, Occasion on) {
            var before = bills.of(on);
            var more = act.fee().compareTo(before.fee()) > 0;
            var bill = bills.charge(on, act.cause(), act.procedure(), more ? act.term() : before.term(), act.fee());
            var words = "按%s程序，%s%s".formatted(act.procedure(), papers.fee(bill), more ? "补到" + Fee.yuan(bill.kept(act.fee())) : "减半，应交" + Fee.yuan(bill.kept(act.fee())));
            var state = (Dues) on.stateNow();
            // What is being looked into, or was paid or forgiven already, goes on as it is; only who still has to pay gets another notice.
            var waits = state == Dues.RELIEF || state == Dues.PAYING || state == Dues.OVERDUE && !more;
            if (waits || bill.owes().cents() == 0) {
                return Effect.to(waits ? state : bill.state(), words);
            }
            var due = more ? clocks.due(bill.term(), on.today()) : clocks.due(on, bill.term());
            reminders.bill(on, bill, papers.fee(bill), due);
            return Effect.to(Dues.DUE, "%s，还要交%s，最晚%s".formatted(words, Fee.yuan(bill.owes()), due)).clocks(List.of(bill.term())).result(papers.notice(on, bill, due));
        }
    }
}
