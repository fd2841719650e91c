package org.liandong.proceeding.dues.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.fee.Reliefs;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.dues.Bill;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.DuesPapers;
import org.liandong.proceeding.dues.Onward;
import org.springframework.stereotype.Component;

/**
 * 决定司法救助, in writing with its reasons (诉讼费用交纳办法 44–49). Who is refused, or still has to pay a part, gets the days for payment anew from the
 * decision (诉讼费用交纳办法 22: 人民法院指定期限).
 */
@ActName("决定缓交、减交、免交")
public record HeadDecidesRelief(
        @Asked("准不准") boolean granted,
        @Asked(value = "减百分之几", hint = "准许减交的填，最少30", required = false) @Nullable Integer percent,
        @Asked(value = "缓到哪一天", hint = "准许缓交的填", required = false) @Nullable LocalDate until,
        @Asked(value = "理由", as = Asked.As.LONG_TEXT, max = 1000) String reason) implements ActRequest {

    private static final int WHOLE = 100;

    @Component
    static class Handler implements ActHandler<HeadDecidesRelief> {

        private final Bills bills;
        private final DuesPapers papers;
        private final Clocks clocks;
        private final Onward onward;

        Handler(Bills bills, DuesPapers papers, Clocks clocks, Onward onward) {
            this.bills = bills;
            this.papers = papers;
            this.clocks = clocks;
            this.onward = onward;
        }

        @Override
        public Step perform(HeadDecidesRelief act, Occasion on) {
            var relief = bills.relief(on.court(), on.stream(), on.target()).orElseThrow();
            bills.decide(on, act.granted(), act.reason());
            if (!act.granted()) {
                return decided(on, bills.of(on), relief, act, "诉讼费用交纳办法 48", "不准%s。".formatted(relief.effect()), null);
            }
            return switch (relief.effect()) {
                case 免交 -> decided(on, bills.keep(on, 0), relief, act, relief.law(), "准许免交。", null);
                case 减交 -> reduced(on, relief, act);
                case 缓交 -> deferred(on, relief, act);
            };
        }

        private Step reduced(Occasion on, Bills.Relief relief, HeadDecidesRelief act) {
            if (act.percent() == null || act.percent() >= WHOLE) {
                return Refusal.invalid("percent", "请填减百分之几，%d到99。".formatted(relief.least()));
            }
            if (act.percent() < relief.least()) {
                return Refusal.unlawful("dues.reduced-too-little", "准许减交的，最少减%d%%。".formatted(relief.least()), "诉讼费用交纳办法 46");
            }
            var bill = bills.keep(on, WHOLE - act.percent());
            return decided(on, bill, relief, act, relief.law(), "准许减交%d%%：%s × %d%% ＝ %s。".formatted(act.percent(), Fee.yuan(bill.fee()), bill.keeps(),
                    Fee.yuan(bill.kept(bill.fee()))), null);
        }

        private Step deferred(Occasion on, Bills.Relief relief, HeadDecidesRelief act) {
            if (act.until() == null || !act.until().isAfter(on.today()) || act.until().isAfter(on.today().plusYears(1))) {
                return Refusal.invalid("until", "请填缓到哪一天，在今天以后、一年以内。");
            }
            return decided(on, bills.defer(on, act.until()), relief, act, relief.law(), "准许缓交到%s。".formatted(act.until()), act.until());
        }

        private Effect decided(Occasion on, Bill bill, Bills.Relief relief, HeadDecidesRelief act, String law, String result, @Nullable LocalDate until) {
            var pays = bill.state() == Dues.DUE;
            var due = !pays ? null : until == null ? clocks.due(bill.term(), on.today()) : clocks.setDue(on, Dues.KIND, bill.term(), until);
            var payment = pays ? "请在%s以前交%s，缴款码：%s。".formatted(due, Fee.yuan(bill.owes()), bill.code()) : null;
            var paper = papers.decision(on, bill, relief, law, act.reason(), result, payment);
            return onward.effect(on, bill, "%s%s".formatted(result, pays ? "最晚%s交%s".formatted(due, Fee.yuan(bill.owes())) : "").replaceAll("。$", "")).result(paper);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var relief = bills.relief(on.court(), on.stream(), on.target()).orElseThrow();
            var bill = bills.of(on);
            var facts = new ArrayList<>(List.of("申请：%s（%s，%s）".formatted(relief.effect(), relief.ground(), relief.law()), "说明：" + relief.words(),
                    "应交：%s%s".formatted(papers.fee(bill), Fee.yuan(bill.owes()))));
            return relief.effect() == Reliefs.Effect.减交 ? Map.of("*", facts, "percent", relief.least()) : Map.of("*", facts);
        }
    }
}
