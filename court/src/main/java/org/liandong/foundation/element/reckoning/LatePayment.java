package org.liandong.foundation.element.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.element.reckoning.Calculators.Result;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Money;

/** 逾期付款损失: what somebody loses by being paid late, as agreed, or by the LPR of the day the payment was due. */
final class LatePayment {

    private static final BigDecimal LEAST_MORE = new BigDecimal("30");
    private static final BigDecimal MOST_MORE = new BigDecimal("50");

    /** What the money is for. */
    enum For implements Labelled {
        /** 价款: the LPR and 30 to 50 per cent of it on top. */
        GOODS("货款", "买卖合同解释 18"),
        /** 工程价款: the LPR. */
        WORKS("工程款", "建设工程施工合同解释（一） 26、27"),
        OTHER("其他欠款", "民法典 577、584");

        private final String label;
        private final String law;

        For(String label, String law) {
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

    /** What is asked. */
    record Input(
            @Asked("是什么钱") For kind,
            @Asked("欠多少（元）") Money owed,
            @Asked("最晚该哪天付") LocalDate dueOn,
            @Asked(value = "算到哪天", required = false, hint = "不填就算到今天") @Nullable LocalDate until,
            @Asked(value = "约定的年利率（%）", required = false, hint = "合同没写就不填；写“每天万分之五”的，是一年18.25%") @Nullable Rate rate,
            @Asked(value = "货款加多少（%）", required = false, hint = "没有约定的货款，法院在LPR上加30%到50%，不填按30%") @Nullable Rate more) { }

    private LatePayment() { }

    static Result reckon(Input input, LocalDate today) {
        var until = input.until() == null ? today : input.until();
        if (!input.dueOn().isBefore(until)) {
            throw new InvalidValue("还没有到该付钱的日子，没有逾期。");
        }
        var lines = new ArrayList<Line>();
        if (input.rate() != null) {
            lines.add(Interest.line("按约定", input.owed(), input.dueOn(), until, input.rate(), "民法典 585"));
            lines.add(Line.note("约定的违约金过分高于损失的，对方可以请求法院减少", "民法典 585"));
            return Result.sum(lines);
        }
        var from = input.dueOn();
        if (from.isBefore(Lpr.FIRST)) {
            throw new InvalidValue("2019年8月20日以前就逾期的，要按当时银行同期同类贷款利率算，请填写年利率。");
        }
        var lpr = Lpr.on(from);
        var rate = lpr.rate();
        if (input.kind() == For.GOODS) {
            var more = input.more() == null ? Rate.of(LEAST_MORE) : input.more();
            if (more.number().compareTo(LEAST_MORE) < 0 || more.number().compareTo(MOST_MORE) > 0) {
                throw new InvalidValue("货款可以加30%到50%，请填30到50之间的数。");
            }
            rate = Rate.of(rate.number().multiply(Rate.HUNDRED.add(more.number())).divide(Rate.HUNDRED, MathContext.DECIMAL64));
            lines.add(Line.note("没有约定，%s，加%s%%是%s%%".formatted(lpr.words(), more, rate), input.kind().law()));
        } else {
            lines.add(Line.note("没有约定，" + lpr.words(), input.kind().law()));
        }
        lines.add(Interest.line("逾期付款损失", input.owed(), from, until, rate, input.kind().law()));
        return Result.sum(lines);
    }
}
