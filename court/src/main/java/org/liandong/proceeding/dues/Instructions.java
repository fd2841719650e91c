package org.liandong.proceeding.dues;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Performed;
import org.liandong.proceeding.dues.acts.CashierIsAsked;
import org.liandong.proceeding.dues.acts.HeadApprovesRefund;
import org.liandong.proceeding.dues.acts.PartyPaysDues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 付款指令: goes to the cashier only when the act that orders it is on record, so that no money moves for what did not happen. If the program dies in
 * between, or the answer stays out, the act stands as "not known", and its clock has the cashier asked again.
 */
@Component
class Instructions {

    private static final Logger LOG = LoggerFactory.getLogger(Instructions.class);

    private final Cashier cashier;
    private final Payments payments;
    private final Acts acts;
    private final TransactionTemplate own;

    Instructions(Cashier cashier, Payments payments, Acts acts, PlatformTransactionManager manager) {
        this.cashier = cashier;
        this.payments = payments;
        this.acts = acts;
        own = new TransactionTemplate(manager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(Performed performed) {
        var on = performed.on();
        if (performed.is(PartyPaysDues.class) || performed.is(HeadApprovesRefund.class)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    send(on);
                }
            });
        }
    }

    private void send(Occasion on) {
        try {
            own.executeWithoutResult(status -> instruct(on));
            own.executeWithoutResult(status -> acts.perform(Ask.of(Actor.system(on.court()), on.stream(), new CashierIsAsked())));
        } catch (RuntimeException unknown) {
            LOG.error("付款指令发出去没有回音，到时候再查：{}", on.stream(), unknown);
        }
    }

    private void instruct(Occasion on) {
        payments.asked(on).ifPresent(it -> cashier.collect(it.order(), it.amount(), it.account()));
        var paid = payments.of(on.court(), on.stream(), on.target());
        payments.refunds(on, "SENT").forEach(it -> cashier.giveBack(it.order(), it.amount(),
                paid.stream().filter(payment -> payment.id().equals(it.payment())).findFirst().orElseThrow().account()));
    }
}
