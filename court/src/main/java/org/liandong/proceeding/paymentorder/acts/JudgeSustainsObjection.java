package org.liandong.proceeding.paymentorder.acts;

import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.proceeding.paymentorder.OrderPapers;
import org.liandong.proceeding.paymentorder.OrderPapers.Ruling;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.paymentorder.PaymentOrders;
import org.springframework.stereotype.Component;

/** 异议成立，裁定终结督促程序: the order lapses, and unless the applicant objects within seven days it becomes a suit (民诉法 228; 民诉法解释 435、438). */
@ActName(value = "异议成立，终结督促程序", explain = "只作形式审查。申请人收到裁定7天内没有说不起诉的，自动转为诉讼。")
public record JudgeSustainsObjection(
        @Asked("依据哪一项") Ground ground,
        @Asked(value = "具体理由", as = Asked.As.LONG_TEXT, max = 1000) String reason,
        @Asked(value = "转为诉讼时的案由", hint = "写名称或者编号，例如：民间借贷纠纷", max = 60) String cause) implements ActRequest {

    /** 异议成立的情形 (民诉法解释 435). */
    public enum Ground implements Labelled {
        DOUBT("对是否符合发出支付令的条件产生合理怀疑", "民诉法解释 435(4)"),
        NOT_ACCEPTABLE("有不应当受理的情形", "民诉法解释 435(1)"),
        DISMISSIBLE("有应当驳回申请的情形", "民诉法解释 435(2)"),
        ENDABLE("有应当终结督促程序的情形", "民诉法解释 435(3)");

        private final String label;
        private final String law;

        Ground(String label, String law) {
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

    @Component
    static class Handler implements ActHandler<JudgeSustainsObjection> {

        private final PaymentOrders orders;
        private final OrderPapers papers;
        private final Causes causes;
        private final CaseClasses classes;

        Handler(PaymentOrders orders, OrderPapers papers, Causes causes, CaseClasses classes) {
            this.orders = orders;
            this.papers = papers;
            this.causes = causes;
            this.classes = classes;
        }

        @Override
        public Step perform(JudgeSustainsObjection act, Occasion on) {
            var cause = causes.all().stream().filter(it -> it.id().equals(act.cause()) || it.name().equals(act.cause()))
                    .filter(it -> it.level() >= 2 && classes.of(it.id(), on.today()).splits()).findFirst();
            if (cause.isEmpty()) {
                return Refusal.invalid("cause", "没有“%s”这个民事案由，请写全称，例如：买卖合同纠纷。".formatted(act.cause()));
            }
            orders.lapse(on, "异议成立，支付令失效：" + act.ground().label(), cause.get().id());
            var id = papers.ruling(on, new Ruling("本院发出支付令后，被申请人书面提出异议。", act.reason(), "民诉法 228；" + act.ground().law(),
                    "终结本案的督促程序，支付令自行失效。", "申请人不同意转入诉讼程序的，应当自收到本裁定之日起七日内向本院提出；没有提出的，视为向本院起诉，起诉时间为提出支付令申请的时间。"),
                    on.actor().name());
            return Effect.to(PaymentOrder.LAPSED, "异议成立，裁定终结督促程序，支付令失效").with("suitCause", cause.get().id()).result(id);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return Map.of("ground", Ground.DOUBT.name());
        }
    }
}
