package org.liandong.proceeding.confirmation;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.term.OnExpiry;
import org.liandong.proceeding.confirmation.acts.ClerkRecordsConfirmationApplication;
import org.liandong.proceeding.confirmation.acts.JudgeAcceptsConfirmation;
import org.liandong.proceeding.confirmation.acts.JudgeConfirms;
import org.liandong.proceeding.confirmation.acts.JudgeDeclinesConfirmation;
import org.liandong.proceeding.confirmation.acts.JudgeExtendsReview;
import org.liandong.proceeding.confirmation.acts.JudgeRefusesConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyAppliesForConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyJoinsConfirmation;
import org.liandong.proceeding.confirmation.acts.PartyWithdrawsConfirmation;
import org.liandong.proceeding.confirmation.acts.SystemLapsesConfirmation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 司法确认流程表. */
@Configuration(proxyBeanMethods = false)
public class ConfirmationLifecycle {

    public static final Lifecycle<Confirmation> TABLE = Lifecycle.of(Confirmation.KIND, "司法确认", Confirmation.class)
            .opens(PartyAppliesForConfirmation.class).to("民诉法 205", Confirmation.JOINING)
            .opens(ClerkRecordsConfirmationApplication.class).to("民诉法 205；民诉法解释 353", Confirmation.JOINING)
            .act(ClerkRecordsConfirmationApplication.class, Confirmation.JOINING).to("民诉法 205；民诉法解释 353", Confirmation.JOINING, Confirmation.APPLIED)
            .act(PartyJoinsConfirmation.class, Confirmation.JOINING).to("民诉法 205", Confirmation.JOINING, Confirmation.APPLIED)
            .act(SystemLapsesConfirmation.class, Confirmation.JOINING).to("民诉法 205", Confirmation.LAPSED)
            .act(JudgeAcceptsConfirmation.class, Confirmation.APPLIED).to("司法确认规定 4；民诉法 205", Confirmation.REVIEW)
            .act(JudgeDeclinesConfirmation.class, Confirmation.APPLIED, Confirmation.REVIEW).to("民诉法解释 355", Confirmation.DECLINED)
            .act(JudgeConfirms.class, Confirmation.REVIEW).to("民诉法 206", Confirmation.CONFIRMED)
            .act(JudgeRefusesConfirmation.class, Confirmation.REVIEW).to("民诉法 206；民诉法解释 358", Confirmation.DISMISSED)
            .act(JudgeExtendsReview.class, Confirmation.REVIEW).to("司法确认规定 4", Confirmation.REVIEW)
            .act(PartyWithdrawsConfirmation.class, Confirmation.JOINING, Confirmation.APPLIED, Confirmation.REVIEW)
                .to("民诉法解释 357", Confirmation.WITHDRAWN)
            .table();

    @Bean
    Proceeding confirmationProceeding() {
        return new Proceeding(TABLE, 15);
    }

    @Bean
    OnExpiry joiningTerm() {
        return OnExpiry.ofParty(Confirmation.KIND, "司法确认申请", SystemLapsesConfirmation::new);
    }
}
