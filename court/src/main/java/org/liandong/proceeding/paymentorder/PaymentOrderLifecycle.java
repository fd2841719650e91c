package org.liandong.proceeding.paymentorder;

import static org.liandong.proceeding.paymentorder.PaymentOrder.DISMISSED;
import static org.liandong.proceeding.paymentorder.PaymentOrder.EFFECTIVE;
import static org.liandong.proceeding.paymentorder.PaymentOrder.ENDED;
import static org.liandong.proceeding.paymentorder.PaymentOrder.ISSUED;
import static org.liandong.proceeding.paymentorder.PaymentOrder.LAPSED;
import static org.liandong.proceeding.paymentorder.PaymentOrder.OBJECTED;
import static org.liandong.proceeding.paymentorder.PaymentOrder.PAID;
import static org.liandong.proceeding.paymentorder.PaymentOrder.REVIEW;
import static org.liandong.proceeding.paymentorder.PaymentOrder.SERVED;
import static org.liandong.proceeding.paymentorder.PaymentOrder.TURNED;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.term.OnExpiry;
import org.liandong.proceeding.paymentorder.acts.ApplicantConfirmsPayment;
import org.liandong.proceeding.paymentorder.acts.ApplicantDeclinesSuit;
import org.liandong.proceeding.paymentorder.acts.ApplicantWithdrawsPaymentOrder;
import org.liandong.proceeding.paymentorder.acts.DebtorObjects;
import org.liandong.proceeding.paymentorder.acts.DebtorWithdrawsObjection;
import org.liandong.proceeding.paymentorder.acts.JudgeDismissesPaymentOrder;
import org.liandong.proceeding.paymentorder.acts.JudgeEndsPaymentOrder;
import org.liandong.proceeding.paymentorder.acts.JudgeIssuesPaymentOrder;
import org.liandong.proceeding.paymentorder.acts.JudgeOverrulesObjection;
import org.liandong.proceeding.paymentorder.acts.JudgeSustainsObjection;
import org.liandong.proceeding.paymentorder.acts.SystemEndsUnservedOrder;
import org.liandong.proceeding.paymentorder.acts.SystemMakesOrderEffective;
import org.liandong.proceeding.paymentorder.acts.SystemNotesOrderServed;
import org.liandong.proceeding.paymentorder.acts.SystemOpensPaymentOrder;
import org.liandong.proceeding.paymentorder.acts.SystemTurnsOrderIntoSuit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 督促程序流程表. */
@Configuration(proxyBeanMethods = false)
public class PaymentOrderLifecycle {

    public static final Lifecycle<PaymentOrder> TABLE = Lifecycle.of(PaymentOrder.KIND, "督促程序", PaymentOrder.class)
            .opens(SystemOpensPaymentOrder.class).to("民诉法 226、227；民诉法解释 428", REVIEW)
            .act(JudgeIssuesPaymentOrder.class, REVIEW).to("民诉法 225、227；民诉法解释 427", ISSUED)
            .act(JudgeDismissesPaymentOrder.class, REVIEW).to("民诉法 227；民诉法解释 428", DISMISSED)
            .act(ApplicantWithdrawsPaymentOrder.class, REVIEW, ISSUED).stays("民诉法解释 430(3)")
            .act(JudgeEndsPaymentOrder.class, REVIEW, ISSUED).to("民诉法解释 430", ENDED)
            .act(SystemNotesOrderServed.class, ISSUED).to("民诉法 87、227；民诉法解释 429", SERVED)
            .act(SystemEndsUnservedOrder.class, ISSUED).to("民诉法解释 430(2)", ENDED)
            .act(DebtorObjects.class, SERVED).to("民诉法 227", OBJECTED)
            .act(ApplicantConfirmsPayment.class, SERVED).to("民诉法 227", PAID)
            .act(SystemMakesOrderEffective.class, SERVED).to("民诉法 227；民诉法解释 431", EFFECTIVE)
            .act(JudgeSustainsObjection.class, OBJECTED).to("民诉法 228；民诉法解释 435", LAPSED)
            .act(JudgeOverrulesObjection.class, OBJECTED).to("民诉法解释 436", SERVED, EFFECTIVE)
            .act(DebtorWithdrawsObjection.class, OBJECTED).to("民诉法解释 437", SERVED, EFFECTIVE)
            .act(ApplicantDeclinesSuit.class, LAPSED).to("民诉法 228；民诉法解释 438", ENDED)
            .act(SystemTurnsOrderIntoSuit.class, LAPSED).to("民诉法 228；民诉法解释 439", TURNED)
            .table();

    @Bean
    Proceeding paymentOrderProceeding() {
        return new Proceeding(TABLE, 25);
    }

    @Bean
    OnExpiry orderUnserved() {
        return OnExpiry.ofParty(PaymentOrder.KIND, "支付令送达", SystemEndsUnservedOrder::new);
    }

    @Bean
    OnExpiry orderObjectable() {
        return OnExpiry.ofParty(PaymentOrder.KIND, "支付令异议", SystemMakesOrderEffective::new);
    }

    @Bean
    OnExpiry suitDeclined() {
        return OnExpiry.ofParty(PaymentOrder.KIND, "支付令转诉讼表态", SystemTurnsOrderIntoSuit::new);
    }
}
