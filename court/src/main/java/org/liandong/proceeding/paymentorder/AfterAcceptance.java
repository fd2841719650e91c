package org.liandong.proceeding.paymentorder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Performed;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.filing.acts.SystemRegistersSuitAfterPaymentOrder;
import org.liandong.proceeding.paymentorder.acts.SystemNotesOrderServed;
import org.liandong.proceeding.paymentorder.acts.SystemOpensPaymentOrder;
import org.liandong.proceeding.serving.Services;
import org.liandong.proceeding.serving.acts.ClerkHandsOverPaper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An accepted application is with the judges at once; a served order runs from that day; one that lapsed becomes a suit. */
@Component
class AfterAcceptance {

    private final Acts acts;
    private final PaymentOrders orders;
    private final Papers papers;
    private final Disputes disputes;
    private final Services services;

    AfterAcceptance(Acts acts, PaymentOrders orders, Papers papers, Disputes disputes, Services services) {
        this.acts = acts;
        this.orders = orders;
        this.papers = papers;
        this.disputes = disputes;
        this.services = services;
    }

    @EventListener
    void on(Performed performed) {
        var on = performed.on();
        if (Filing.acceptsPaymentOrder(performed)) {
            acts.follow(on, new SystemOpensPaymentOrder());
        }
        if (performed.request() instanceof ClerkHandsOverPaper && on.open(PaymentOrder.KIND).filter(it -> it.state().equals(PaymentOrder.ISSUED.name())).isPresent()) {
            servedOn(on).ifPresent(day -> acts.follow(on, new SystemNotesOrderServed(day)));
        }
        if (performed.entered(PaymentOrder.TURNED)) {
            acts.follow(on, new SystemRegistersSuitAfterPaymentOrder(Objects.requireNonNull(orders.of(on).cause())));
        }
    }

    /** The day on which the order reached the last of the debtors, if it has reached them all. */
    private Optional<LocalDate> servedOn(Occasion on) {
        var order = papers.of(on.court(), on.stream()).stream().filter(it -> it.is(PaymentOrder.FORM)).reduce((first, second) -> second);
        var debtors = disputes.parties(on.court(), on.stream()).stream().filter(it -> it.side() == Side.RESPONDENT).toList();
        var served = order.map(paper -> debtors.stream().flatMap(it -> services.first(on.court(), on.stream(), paper.id(), it.id()).stream()).toList()).orElse(List.of());
        return served.size() == debtors.size() ? served.stream().map(Services.Served::on).max(Comparator.naturalOrder()) : Optional.empty();
    }
}
