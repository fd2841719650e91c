package org.liandong.proceeding.mediation;

import static org.liandong.proceeding.mediation.Mediation.APPLIED;
import static org.liandong.proceeding.mediation.Mediation.ASSIGNED;
import static org.liandong.proceeding.mediation.Mediation.CLOSED;
import static org.liandong.proceeding.mediation.Mediation.CONTACTING;
import static org.liandong.proceeding.mediation.Mediation.DRAFTED;
import static org.liandong.proceeding.mediation.Mediation.EXPIRED;
import static org.liandong.proceeding.mediation.Mediation.FAILED;
import static org.liandong.proceeding.mediation.Mediation.FALSE;
import static org.liandong.proceeding.mediation.Mediation.OPEN;
import static org.liandong.proceeding.mediation.Mediation.PAUSED;
import static org.liandong.proceeding.mediation.Mediation.REFUSED;
import static org.liandong.proceeding.mediation.Mediation.SETTLED;
import static org.liandong.proceeding.mediation.Mediation.STOPPED;
import static org.liandong.proceeding.mediation.Mediation.WITHDRAWN;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.term.OnExpiry;
import org.liandong.proceeding.mediation.acts.*;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 调解流程表. */
@Configuration(proxyBeanMethods = false)
public class MediationLifecycle {

    public static final Lifecycle<Mediation> TABLE = Lifecycle.of(Mediation.KIND, "调解", Mediation.class)
            .opens(PartyAppliesForMediation.class).to("民诉法 125；在线调解规则 9", APPLIED)
            .opens(SystemOpensMediationOnPartysChoice.class).to("民诉法 125", APPLIED)
            .opens(SystemOpensCommissionedMediation.class).to("特邀调解规定 1、27", APPLIED)
            .act(PartyConsentsToMediation.class, APPLIED, ASSIGNED, CONTACTING).to("民诉法 125；在线诉讼规则 4", APPLIED, ASSIGNED, CONTACTING, OPEN)
            .act(ClerkRecordsConsent.class, APPLIED, ASSIGNED, CONTACTING).to("民诉法 125；在线诉讼规则 4、5", APPLIED, ASSIGNED, CONTACTING, OPEN)
            .act(PartyChoosesMediator.class, APPLIED).to("在线调解规则 10；特邀调解规定 12", APPLIED, ASSIGNED)
            .act(PartyLeavesMediatorToCourt.class, APPLIED).to("在线调解规则 10", APPLIED)
            .act(ClerkDesignatesMediator.class, APPLIED).to("在线调解规则 10；特邀调解规定 12", ASSIGNED)
            .act(SystemDesignatesMediator.class, APPLIED).to("在线调解规则 10、25", ASSIGNED, FAILED)
            .act(MediatorAccepts.class, ASSIGNED).to("在线调解规则 12、13", CONTACTING, OPEN)
            .act(MediatorDeclines.class, ASSIGNED).to("在线调解规则 12", APPLIED)
            .act(SystemWithdrawsAssignment.class, ASSIGNED).to("在线调解规则 12", APPLIED)
            .act(MediatorRecordsContact.class, CONTACTING).to("在线调解规则 15", CONTACTING)
            .act(MediatorNotifiesOfSession.class, CONTACTING, OPEN, PAUSED, DRAFTED).stays("民诉法 125；在线调解规则 15")
            .act(MediatorHoldsSession.class, OPEN, DRAFTED).to("在线调解规则 16", OPEN, DRAFTED)
            .act(PartyStatesConcession.class, OPEN, DRAFTED).to("在线调解规则 18；特邀调解规定 22", OPEN, DRAFTED)
            .act(MediatorRecordsUndisputedFacts.class, OPEN, DRAFTED).to("在线调解规则 18", OPEN, DRAFTED)
            .act(PartyConfirmsUndisputedFacts.class, OPEN, DRAFTED).to("在线调解规则 18", OPEN, DRAFTED)
            .act(PartyConfirmsServiceAddress.class, APPLIED, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED)
                .to("民诉法解释 137；在线诉讼规则 29", APPLIED, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED)
            .act(PartyAsksToReplaceMediator.class, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED)
                .to("特邀调解规定 15；在线调解规则 14", ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED)
            .act(ClerkDecidesOnReplacement.class, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED)
                .to("在线调解规则 14；民诉法 50", APPLIED, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED)
            .act(PartyAgreesToExtension.class, CONTACTING, OPEN, DRAFTED).to("特邀调解规定 27；在线调解规则 24", CONTACTING, OPEN, DRAFTED)
            .act(MediatorSendsToAppraisal.class, OPEN).to("在线调解规则 26", PAUSED)
            .act(MediatorResumesAfterAppraisal.class, PAUSED).to("在线调解规则 26", OPEN)
            .act(MediatorDraftsAgreement.class, OPEN, DRAFTED).to("在线调解规则 19", DRAFTED)
            .act(MediatorReopensTalks.class, DRAFTED).to("在线调解规则 19", OPEN)
            .act(PartySignsAgreement.class, DRAFTED).to("在线调解规则 19；在线诉讼规则 7", DRAFTED, SETTLED, CLOSED)
            .act(ClerkRecordsSignature.class, DRAFTED).to("在线调解规则 19；人民调解法 29", DRAFTED, SETTLED, CLOSED)
            .act(PartyDeclinesToSign.class, DRAFTED).to("在线调解规则 25", FAILED)
            .act(PartyRefusesMediation.class, APPLIED, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED, STOPPED).to("民诉法 125；在线调解规则 25", REFUSED)
            .act(ClerkRecordsRefusal.class, APPLIED, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED, STOPPED).to("民诉法 125；在线调解规则 25", REFUSED)
            .act(ApplicantWithdrawsMediation.class, APPLIED, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED).to("在线调解规则 25", WITHDRAWN)
            .act(MediatorEndsMediation.class, CONTACTING, OPEN, PAUSED, DRAFTED).to("在线调解规则 25", FAILED)
            .act(MediatorReportsFalseMediation.class, CONTACTING, OPEN, PAUSED, DRAFTED).to("特邀调解规定 18；在线调解规则 23", STOPPED)
            .act(HeadDecidesOnFalseMediation.class, STOPPED).to("特邀调解规定 18；在线调解规则 23", CONTACTING, OPEN, FALSE)
            .act(SystemExpiresMediation.class, APPLIED, ASSIGNED, CONTACTING, OPEN, PAUSED, DRAFTED).to("在线调解规则 24、25", EXPIRED)
            .act(PartyReportsPerformance.class, SETTLED).to("人民调解法 31", CLOSED)
            .act(SystemClosesSettledMediation.class, SETTLED).to("民诉法 205", CLOSED)
            .table();

    @Bean
    Proceeding mediationProceeding() {
        return new Proceeding(TABLE, 10);
    }

    @Bean
    Proceeding rosterProceeding() {
        return new Proceeding(RosterEntry.TABLE, 0);
    }

    @Bean
    OnExpiry designation() {
        return OnExpiry.ofCourt(Mediation.KIND, "指定调解员", SystemDesignatesMediator::new);
    }

    @Bean
    OnExpiry acceptance() {
        return OnExpiry.ofParty(Mediation.KIND, "调解员接受", SystemWithdrawsAssignment::new);
    }

    @Bean
    OnExpiry preFilingTerm() {
        return OnExpiry.ofParty(Mediation.KIND, "诉前调解", SystemExpiresMediation::new);
    }

    @Bean
    OnExpiry commissionedOrdinaryTerm() {
        return OnExpiry.ofParty(Mediation.KIND, "委托调解普通", SystemExpiresMediation::new);
    }

    @Bean
    OnExpiry commissionedSummaryTerm() {
        return OnExpiry.ofParty(Mediation.KIND, "委托调解简易", SystemExpiresMediation::new);
    }

    @Bean
    OnExpiry confirmationWindow() {
        return OnExpiry.ofParty(Mediation.KIND, "司法确认申请", SystemClosesSettledMediation::new);
    }
}
