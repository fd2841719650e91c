package org.liandong.proceeding.trial;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.term.OnExpiry;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.trial.acts.HeadExtendsTrialTerm;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;
import org.liandong.proceeding.trial.acts.JudgeConvertsProcedure;
import org.liandong.proceeding.trial.acts.JudgeRecordsHearing;
import org.liandong.proceeding.trial.acts.JudgeSchedulesHearing;
import org.liandong.proceeding.trial.acts.SystemEndsTrial;
import org.liandong.proceeding.trial.acts.JudgeSetsEvidenceTerm;
import org.liandong.proceeding.trial.acts.SystemEndsEvidenceTerm;
import org.liandong.proceeding.trial.acts.SystemOpensTrial;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 审判流程表. */
@Configuration(proxyBeanMethods = false)
public class TrialLifecycle {

    public static final Lifecycle<Trial> TABLE = Lifecycle.of(Trial.KIND, "审判", Trial.class)
            .opens(SystemOpensTrial.class).to("民诉法 152、164、168", Trial.PREPARING)
            .act(JudgeSchedulesHearing.class, Trial.PREPARING, Trial.SCHEDULED).to("民诉法 139", Trial.SCHEDULED)
            .act(JudgeSetsEvidenceTerm.class, Trial.PREPARING, Trial.SCHEDULED).stays("证据规定 50、51；民诉法解释 99")
            .act(SystemEndsEvidenceTerm.class, Trial.PREPARING, Trial.SCHEDULED).stays("证据规定 51；民诉法 68")
            .act(JudgeRecordsHearing.class, Trial.SCHEDULED).to("民诉法 150", Trial.HEARD)
            .act(JudgeConvertsProcedure.class, Trial.PREPARING).to("民诉法 169、170；民诉法解释 258", Trial.PREPARING)
            .act(JudgeConvertsProcedure.class, Trial.SCHEDULED).to("民诉法 169、170；民诉法解释 258", Trial.SCHEDULED)
            .act(JudgeConvertsProcedure.class, Trial.HEARD).to("民诉法 169、170；民诉法解释 258", Trial.HEARD)
            .act(HeadExtendsTrialTerm.class, Trial.PREPARING).to("民诉法 152、164、168", Trial.PREPARING)
            .act(HeadExtendsTrialTerm.class, Trial.SCHEDULED).to("民诉法 152、164、168", Trial.SCHEDULED)
            .act(HeadExtendsTrialTerm.class, Trial.HEARD).to("民诉法 152、164、168", Trial.HEARD)
            .act(JudgeClosesCase.class, Trial.PREPARING, Trial.SCHEDULED, Trial.HEARD).to("民诉法 100、148、155、157；诉讼费用交纳办法 53", Trial.CLOSED)
            .act(SystemEndsTrial.class, Trial.PREPARING, Trial.SCHEDULED, Trial.HEARD).to("民诉法解释 199、213", Trial.CLOSED)
            .table();

    @Bean
    Proceeding trialProceeding() {
        return new Proceeding(TABLE, 40);
    }

    @Bean
    OnExpiry smallClaimsEvidence() {
        return evidence(Procedure.SMALL_CLAIMS);
    }

    @Bean
    OnExpiry summaryEvidence() {
        return evidence(Procedure.SUMMARY);
    }

    @Bean
    OnExpiry ordinaryEvidence() {
        return evidence(Procedure.ORDINARY);
    }

    private static OnExpiry evidence(Procedure procedure) {
        return OnExpiry.ofParty(Trial.KIND, procedure.evidenceRule(), SystemEndsEvidenceTerm::new);
    }
}
