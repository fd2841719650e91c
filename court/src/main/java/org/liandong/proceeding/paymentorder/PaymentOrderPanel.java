package org.liandong.proceeding.paymentorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Panel.Line;
import org.liandong.foundation.docket.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 支付令情况: how much, when it was issued and received, and what was objected. */
@Component
@Order(6)
class PaymentOrderPanel implements Panel.Source {

    private final PaymentOrders orders;

    PaymentOrderPanel(PaymentOrders orders) {
        this.orders = orders;
    }

    @Override
    public Optional<Panel> panel(Actor actor, Reader.View view, List<Subject> subjects) {
        return subjects.stream().filter(it -> it.kind().equals(PaymentOrder.KIND)).reduce((first, second) -> second)
                .flatMap(subject -> orders.find(actor.court(), view.dispute().id(), subject.id())).flatMap(PaymentOrderPanel::panel);
    }

    private static Optional<Panel> panel(PaymentOrders.Order order) {
        var lines = new ArrayList<Line>();
        add(lines, "支付令金额", order.amount() == null ? null : order.amount().spoken(), "民诉法 227");
        add(lines, "发出", order.issuedOn(), "民诉法 227");
        add(lines, "送达", order.servedOn(), "民诉法 227");
        add(lines, "债务人的异议", order.objection(), "民诉法 228");
        add(lines, "结果", order.ending(), "");
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("支付令", List.copyOf(lines)));
    }

    private static void add(List<Line> lines, String label, @Nullable Object value, String law) {
        if (value != null) {
            lines.add(new Line(label, value.toString(), law));
        }
    }
}
