package org.liandong.proceeding.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.QIAN_LI;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WU_ZHENG;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.dues.acts.PartyPaysDues;
import org.liandong.proceeding.filing.acts.ClerkRegistersCase;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.triage.acts.DividerAssignsCase;
import org.liandong.proceeding.triage.acts.DividerChoosesTrial;
import org.liandong.proceeding.triage.acts.DividerDecidesTrack;
import org.liandong.proceeding.trial.Bearing;
import org.liandong.proceeding.trial.acts.JudgeClosesCase.Result;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;
import org.liandong.proceeding.trial.acts.JudgeRecordsHearing;
import org.liandong.proceeding.trial.acts.JudgeSchedulesHearing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A court in which cases are registered and their fees paid. */
abstract class DuesCourt {

    static final String POOR = "低保、特困、五保或者领失业金，没有其他收入";
    static final String VETERAN = "优抚、安置对象";
    static final String AIDED = "正在接受法律援助";
    static int receipts;

    @Autowired
    private ApplicationContext context;
    @Autowired
    Bills bills;
    Courtroom room;

    @BeforeEach
    void enter() {
        room = Courtroom.in(context);
    }

    /** Registered on Monday 2026-03-02. */
    UUID registered(String cause, Long yuan) {
        room.at("2026-03-02T10:00");
        var loan = Courtroom.loan(WANG_FANG, CHEN_GANG);
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new PartySubmitsComplaint(new Intake(loan.story(), cause, loan.claim(), yuan == null ? null : Money.ofYuan(yuan), null, null,
                loan.parties())));
        room.done(ZHAO_MIN, dispute, new ClerkRegistersCase());
        return dispute;
    }

    UUID loan(long yuan) {
        return registered("4.10.108.3", yuan);
    }

    UUID tried(long yuan, Procedure procedure) {
        var dispute = loan(yuan);
        toTrial(dispute, procedure);
        return dispute;
    }

    void toTrial(UUID dispute, Procedure procedure) {
        room.done(QIAN_LI, dispute, new DividerChoosesTrial("不愿调解"));
        room.done(QIAN_LI, dispute, new DividerDecidesTrack(procedure, DividerDecidesTrack.Track.FAST, "试验"));
        room.done(QIAN_LI, dispute, new DividerAssignsCase(WU_ZHENG.id()));
    }

    void pays(UUID dispute, String tail) {
        room.done(WANG_FANG, dispute, new PartyPaysDues(BankAccount.of("622848070000" + tail), "王芳"));
    }

    void heard(UUID dispute) {
        room.at("2026-03-03T09:00");
        room.done(WU_ZHENG, dispute, new JudgeSchedulesHearing(java.time.LocalDateTime.parse("2026-03-08T09:30"), "第一法庭"));
        room.at("2026-03-08T15:00");
        room.done(WU_ZHENG, dispute, new JudgeRecordsHearing("双方到庭"));
    }

    void closes(UUID dispute, Result result, Bearing bears, String share, boolean direct) {
        room.done(WU_ZHENG, dispute, new JudgeClosesCase(result, "主文", bears, share == null ? null : Money.of(share), direct));
    }

    String state(UUID dispute) {
        return room.state(dispute, Dues.KIND);
    }

    Bill bill(UUID dispute) {
        return bills.latest(room.court(), dispute).orElseThrow();
    }

    void isRefused(Refusal refusal, String code, String law) {
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.law()).contains(law);
        assertThat(refusal.words()).isNotBlank();
    }

    String papers(UUID dispute) {
        return String.join("\n", room.db.sql("select title from docket.paper where dispute = ? order by at, id").param(dispute).query(String.class).list());
    }
}
