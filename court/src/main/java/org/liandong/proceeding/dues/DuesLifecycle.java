package org.liandong.proceeding.dues;

import static org.liandong.proceeding.dues.Dues.DUE;
import static org.liandong.proceeding.dues.Dues.ENFORCED;
import static org.liandong.proceeding.dues.Dues.FREE;
import static org.liandong.proceeding.dues.Dues.HANDED;
import static org.liandong.proceeding.dues.Dues.OVERDUE;
import static org.liandong.proceeding.dues.Dues.OWED;
import static org.liandong.proceeding.dues.Dues.PAID;
import static org.liandong.proceeding.dues.Dues.PAYING;
import static org.liandong.proceeding.dues.Dues.PROPOSED;
import static org.liandong.proceeding.dues.Dues.REFUND;
import static org.liandong.proceeding.dues.Dues.REFUNDING;
import static org.liandong.proceeding.dues.Dues.RELIEF;
import static org.liandong.proceeding.dues.Dues.SETTLED;
import static org.liandong.proceeding.dues.Dues.WITHDRAWN;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.term.OnExpiry;
import org.liandong.proceeding.dues.acts.CashierIsAsked;
import org.liandong.proceeding.dues.acts.ClerkProposesRefund;
import org.liandong.proceeding.dues.acts.ClerkRecordsPayment;
import org.liandong.proceeding.dues.acts.ClerkSendsDuesToEnforcement;
import org.liandong.proceeding.dues.acts.HeadApprovesRefund;
import org.liandong.proceeding.dues.acts.HeadDecidesRelief;
import org.liandong.proceeding.dues.acts.HeadDeclinesRefund;
import org.liandong.proceeding.dues.acts.JudgeTreatsAsWithdrawn;
import org.liandong.proceeding.dues.acts.PartyAppliesForRelief;
import org.liandong.proceeding.dues.acts.PartyPaysDues;
import org.liandong.proceeding.dues.acts.SystemAdjustsDues;
import org.liandong.proceeding.dues.acts.SystemBillsDues;
import org.liandong.proceeding.dues.acts.SystemFindsDuesUnpaid;
import org.liandong.proceeding.dues.acts.SystemHandsDuesOver;
import org.liandong.proceeding.dues.acts.SystemSettlesDues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 交费流程表. The fee goes along beside the proceeding that leads, and keeps the file open until the last of it is settled. */
@Configuration(proxyBeanMethods = false)
public class DuesLifecycle {

    private static final String PREPAID = "诉讼费用交纳办法 20、22";
    private static final String PROCEDURE = "诉讼费用交纳办法 16；民诉法解释 199";
    private static final String HELP = "诉讼费用交纳办法 44–49";
    private static final String ENDED = "诉讼费用交纳办法 29、31、34、53；民诉法解释 207";
    private static final String BACK = "诉讼费用交纳办法 52、53";
    private static final String UNPAID = "诉讼费用交纳办法 22；民诉法解释 213";

    public static final Lifecycle<Dues> TABLE = Lifecycle.of(Dues.KIND, "交费", Dues.class)
            .opens(SystemBillsDues.class).to(PREPAID, DUE)
            .act(PartyPaysDues.class, DUE, OVERDUE, OWED).to(PREPAID, PAYING)
            .act(PartyAppliesForRelief.class, DUE).to(HELP, RELIEF)
            .act(ClerkRecordsPayment.class, DUE, OVERDUE).to("诉讼费用交纳办法 22、52", PAID)
            .act(ClerkRecordsPayment.class, OWED).to("诉讼费用交纳办法 52；民诉法解释 207", OWED, SETTLED)
            .act(CashierIsAsked.class, PAYING).to("诉讼费用交纳办法 52", PAYING, DUE, PAID, REFUND, OWED, SETTLED)
            .act(CashierIsAsked.class, REFUNDING).to(BACK, REFUNDING, REFUND, OWED, SETTLED)
            .act(HeadDecidesRelief.class, RELIEF).to(HELP, DUE, FREE, PAID, REFUND, OWED, SETTLED)
            .act(SystemFindsDuesUnpaid.class, DUE).to("诉讼费用交纳办法 22", OVERDUE)
            .act(SystemFindsDuesUnpaid.class, OWED).to("民诉法解释 207", OWED)
            .act(JudgeTreatsAsWithdrawn.class, OVERDUE).to(UNPAID + "；民诉法解释 199", WITHDRAWN, REFUND)
            .act(SystemAdjustsDues.class, DUE).to(PROCEDURE, DUE)
            .act(SystemAdjustsDues.class, PAID).to(PROCEDURE, PAID, DUE)
            .act(SystemAdjustsDues.class, FREE).to(PROCEDURE, FREE)
            .act(SystemAdjustsDues.class, RELIEF).to(PROCEDURE, RELIEF)
            .act(SystemAdjustsDues.class, PAYING).to(PROCEDURE, PAYING)
            .act(SystemAdjustsDues.class, OVERDUE).to(PROCEDURE, OVERDUE, DUE)
            .act(SystemSettlesDues.class, DUE, PAID, FREE, OVERDUE).to(ENDED, REFUND, OWED, SETTLED)
            .act(SystemSettlesDues.class, PAYING).to(ENDED, PAYING)
            .act(SystemSettlesDues.class, RELIEF).to(ENDED, RELIEF)
            .act(ClerkProposesRefund.class, REFUND).to(BACK, PROPOSED)
            .act(HeadApprovesRefund.class, PROPOSED).to(BACK, REFUNDING)
            .act(HeadDeclinesRefund.class, PROPOSED).to(BACK, REFUND)
            .act(ClerkSendsDuesToEnforcement.class, OWED).to("民诉法解释 207", ENFORCED)
            .act(SystemHandsDuesOver.class, DUE, PAID, FREE, OVERDUE, RELIEF).to("诉讼费用交纳办法 22；民诉法解释 318", HANDED)
            .table();

    @Bean
    Proceeding duesProceeding() {
        return new Proceeding(TABLE, 4);
    }

    @Bean
    OnExpiry paymentTerm() {
        return OnExpiry.ofParty(Dues.KIND, Dues.Terms.PAYMENT, SystemFindsDuesUnpaid::new);
    }

    @Bean
    OnExpiry topUpTerm() {
        return OnExpiry.ofParty(Dues.KIND, Dues.Terms.TOP_UP, SystemFindsDuesUnpaid::new);
    }

    @Bean
    OnExpiry appealFeeTerm() {
        return OnExpiry.ofParty(Dues.KIND, Dues.Terms.APPEAL, SystemFindsDuesUnpaid::new);
    }

    @Bean
    OnExpiry askingTerm() {
        return OnExpiry.ofCourt(Dues.KIND, Dues.Terms.ASKING, CashierIsAsked::new);
    }
}
