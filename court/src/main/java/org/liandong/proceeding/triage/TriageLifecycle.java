package org.liandong.proceeding.triage;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.proceeding.triage.acts.DividerAssignsCase;
import org.liandong.proceeding.triage.acts.DividerChoosesTrial;
import org.liandong.proceeding.triage.acts.DividerDecidesTrack;
import org.liandong.proceeding.triage.acts.DividerHandsOver;
import org.liandong.proceeding.triage.acts.DividerSendsToMediation;
import org.liandong.proceeding.triage.acts.SystemEndsTriage;
import org.liandong.proceeding.triage.acts.SystemOpensTriage;
import org.liandong.proceeding.triage.acts.SystemReturnsCaseToTriage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 分流流程表. */
@Configuration(proxyBeanMethods = false)
public class TriageLifecycle {

    public static final Lifecycle<Triage> TABLE = Lifecycle.of(Triage.KIND, "分流", Triage.class)
            .opens(SystemOpensTriage.class).to("意见 11；最高法审限规定 7", Triage.WAY, Triage.HANDOVER)
            .opens(SystemReturnsCaseToTriage.class).to("特邀调解规定 27；在线调解规则 25", Triage.TRACK)
            .act(DividerChoosesTrial.class, Triage.WAY).to("意见 11", Triage.TRACK)
            .act(DividerSendsToMediation.class, Triage.WAY).to("民诉法 125、136；特邀调解规定 1", Triage.COMMISSIONED)
            .act(DividerDecidesTrack.class, Triage.TRACK).to("意见 11；民诉法 160、165", Triage.ASSIGN)
            .act(DividerHandsOver.class, Triage.HANDOVER).to("最高法审限规定 7；民诉法 174", Triage.HANDED_OVER)
            .act(DividerAssignsCase.class, Triage.ASSIGN).to("意见 11；民诉法 40", Triage.ASSIGNED)
            .act(SystemEndsTriage.class, Triage.WAY, Triage.TRACK, Triage.ASSIGN, Triage.HANDOVER).to("民诉法解释 213", Triage.ENDED)
            .table();

    @Bean
    Book<Thresholds> thresholdBook() {
        return Thresholds.BOOK;
    }

    @Bean
    Book<TriageTables> triageBook() {
        return TriageTables.BOOK;
    }

    @Bean
    Thresholds thresholds(Rulebook rulebook) {
        return Thresholds.in(rulebook.table(Thresholds.BOOK));
    }

    @Bean
    Proceeding triageProceeding() {
        return new Proceeding(TABLE, 30);
    }
}
