package org.liandong.proceeding.dues.acts;

import java.time.LocalDate;
import java.util.List;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.proceeding.dues.Bill;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.DuesPapers;
import org.liandong.proceeding.dues.Onward;
import org.springframework.stereotype.Component;

/** 结算诉讼费: follows the closing of the case, with the full list for the parties (诉讼费用交纳办法 53). */
@ActName("结算诉讼费")
public record SystemSettlesDues(
        @Asked("怎么结的") String ending, @Asked("一共") Money total, @Asked("原告一方应交") Money applicant, @Asked("被告一方应交") Money respondent,
        @Asked("生效日") LocalDate effective, @Asked("计算过程") List<String> lines) implements ActRequest {

    @Component
    static class Handler implements ActHandler<SystemSettlesDues> {

        private final Bills bills;
        private final DuesPapers papers;
        private final Onward onward;

        Handler(Bills bills, DuesPapers papers, Onward onward) {
            this.bills = bills;
            this.papers = papers;
            this.onward = onward;
        }

        @Override
        public Step perform(SystemSettlesDues act, Occasion on) {
            var bill = bills.end(on, new Bill.End(act.ending(), act.total(), act.applicant(), act.respondent(), act.effective()));
            var paper = papers.statement(on, bill, act.ending(), act.lines());
            var words = "诉讼费结算：一共%s，%s".formatted(Fee.yuan(act.total()), String.join("", bill.results())).replaceAll("。$", "");
            // A payment nobody knows of yet, and an application, are seen to first.
            var effect = on.state() == Dues.PAYING || on.state() == Dues.RELIEF ? Effect.to(on.stateNow(), words) : onward.effect(on, bill, words);
            return effect.result(paper);
        }
    }
}
