package org.liandong.foundation.element.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.act.Binder;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 全部计算器, by the name in their address. */
@Component
public class Calculators {

    /** What somebody may get, and how that was reckoned. */
    public record Result(Money total, List<Line> lines) {

        public Result {
            lines = List.copyOf(lines);
        }

        /** The sum of the lines' amounts. */
        static Result sum(List<Line> lines) {
            return new Result(lines.stream().map(Line::amount).filter(it -> it != null).reduce(Money.ZERO, Money::plus), lines);
        }
    }

    /** The function of a calculator. Throws {@link InvalidValue} for input that contradicts itself. */
    public interface Function<I extends Record> {

        Result reckon(I input, LocalDate today);
    }

    /**
     * A calculator.
     *
     * @param name  in its address
     * @param title in the user's words
     * @param lead  what it reckons, in one sentence
     * @param input the record whose components are its questions
     */
    public record Calculator<I extends Record>(String name, String title, String lead, Class<I> input, Function<I> function) { }

    private final List<Calculator<?>> all = List.of(
            new Calculator<>("interest", "借款利息", "民间借贷的利息和逾期利息，超过法律保护上限的自动减下来。", LoanInterest.Input.class, LoanInterest::reckon),
            new Calculator<>("late-payment", "拖欠货款、工程款的损失", "没有按时付钱，逾期付款的损失能算多少。", LatePayment.Input.class, LatePayment::reckon),
            new Calculator<>("traffic-injury", "交通事故、人身损害赔偿", "医疗费、误工费、伤残或死亡赔偿，交强险先赔多少。", Injury.Input.class, Injury::reckon),
            new Calculator<>("labour", "劳动者能要多少", "拖欠的工资、加班费、没签合同的双倍工资、经济补偿、年休假。", Labour.Input.class, Labour::reckon),
            new Calculator<>("maintenance", "抚养费", "按收入和孩子数目，每月抚养费大概多少。", Maintenance.Input.class, Maintenance::reckon),
            new Calculator<>("property-fee", "物业费和违约金", "按面积、单价和月数算物业费和违约金。", PropertyFee.Input.class, PropertyFee::reckon));

    public List<Calculator<?>> all() {
        return all;
    }

    public Optional<Calculator<?>> named(String name) {
        return all.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** Reckons, or says which input is wrong. An unknown name is a defect. */
    public Outcome<Result> reckon(String name, Map<String, ?> inputs, LocalDate today) {
        return reckon(named(name).orElseThrow(), inputs, today);
    }

    private static <I extends Record> Outcome<Result> reckon(Calculator<I> calculator, Map<String, ?> inputs, LocalDate today) {
        return switch (Binder.bind(calculator.input(), Binder.nested(inputs))) {
            case Outcome.Refused<I>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Done<I>(var input) -> {
                try {
                    yield new Outcome.Done<>(calculator.function().reckon(input, today));
                } catch (InvalidValue wrong) {
                    yield new Outcome.Refused<>(Refusal.invalid("form", wrong.getMessage()));
                } catch (ArithmeticException tooLarge) {
                    yield new Outcome.Refused<>(Refusal.invalid("form", "填的数太大，算不了，请核对有没有多填几个0。"));
                }
            }
        };
    }
}
