package org.liandong.proceeding.dues.acts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
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

/** 通知交费: the bill follows the registration of the case by itself (诉讼费用交纳办法 20、22). */
@ActName("通知交费")
public record SystemBillsDues(
        @Asked("案由") String cause,
        @Asked(value = "请求的金额", required = false) @Nullable Money claim,
        @Asked("期限规则") String term,
        @Asked("应交") Money fee) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemBillsDues> {

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
        public Step perform(SystemBillsDues act, Occasion on) {
            var bill = bills.open(on, act.cause(), act.claim(), act.term(), act.fee());
            var due = clocks.due(act.term(), on.today());
            var notice = papers.notice(on, bill, due);
            reminders.bill(on, bill, papers.fee(bill), due);
            return Effect.to(Dues.DUE, "通知交%s%s，最晚%s".formatted(papers.fee(bill), Fee.yuan(act.fee()), due)).clocks(List.of(act.term())).result(notice);
        }
    }
}
