package org.liandong.proceeding.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;
import static org.liandong.foundation.identity.DemoCast.ZHAO_MIN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.docket.ClerkPrintsInvitation;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.RespondentLinksByCode;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Reach;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.filing.acts.ClerkIssuesCorrectionNotice;
import org.liandong.proceeding.filing.acts.ClerkRegistersCase;
import org.liandong.proceeding.filing.acts.PartyChoosesMediationFirst;
import org.liandong.proceeding.filing.acts.PartyComplainsAboutFiling;
import org.liandong.proceeding.filing.acts.PartyCorrectsComplaint;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.filing.acts.PartyWithdrawsComplaint;
import org.liandong.proceeding.mediation.acts.ApplicantWithdrawsMediation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SeededCourtTest
class FilingTest {

    @Autowired
    private ApplicationContext context;
    private Courtroom room;

    @BeforeEach
    void enter() {
        room = Courtroom.in(context);
    }

    private UUID received() {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new PartySubmitsComplaint(Courtroom.loan(WANG_FANG, CHEN_GANG)));
        return dispute;
    }

    /** An old villager comes to the window; he has no phone. */
    private UUID atWindow() {
        room.at("2026-03-02T10:00");
        var dispute = room.newId();
        var villager = new PartyForm(Side.APPLICANT, PartyKind.NATURAL, "王芳", null, null, null, "杨庄乡", null);
        room.done(ZHAO_MIN, dispute, new PartySubmitsComplaint(Courtroom.intake(Courtroom.loan(WANG_FANG, CHEN_GANG).parties().getLast(), villager)));
        return dispute;
    }

    @Test
    @Proves({"R-1", "F-16.20"})
    void what_nobody_decides_in_seven_days_the_system_registers_at_the_close_of_the_last_day() {
        var dispute = received();
        assertThat(room.due(dispute, "立案审查")).isEqualTo(LocalDate.of(2026, 3, 9));
        room.at("2026-03-09T17:59");
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
        room.at("2026-03-09T18:01");
        assertThat(room.state(dispute, "filing")).isEqualTo("REGISTERED");
        assertThat(room.state(dispute, "triage")).isEqualTo("WAY");
    }

    @Test
    @Proves({"R-2", "F-16.7"})
    void a_correction_is_asked_for_once_its_last_day_off_moves_and_the_seven_days_run_anew() {
        var dispute = received();
        // 3 月 2 日 + 5 = 3 月 7 日, a Saturday.
        room.done(ZHAO_MIN, dispute, new ClerkIssuesCorrectionNotice(List.of("补地址"), 5));
        assertThat(room.due(dispute, "补正")).isEqualTo(LocalDate.of(2026, 3, 9));
        room.at("2026-03-09T22:00");
        room.done(WANG_FANG, dispute, new PartyCorrectsComplaint("补了"));
        assertThat(room.due(dispute, "立案审查")).isEqualTo(LocalDate.of(2026, 3, 16));
        var refusal = room.refused(ZHAO_MIN, dispute, new ClerkIssuesCorrectionNotice(List.of("再补"), 5));
        assertThat(refusal.code()).isEqualTo("filing.second-correction");
        assertThat(refusal.law()).isEqualTo("登记立案规定 7");
    }

    @Test
    @Proves({"F-16.13", "F-16.19"})
    void who_came_to_the_window_goes_on_at_the_window_and_gets_a_code_on_paper() {
        var dispute = atWindow();
        var papers = context.getBean(Papers.class).of(room.court(), dispute);
        var notice = papers.stream().filter(it -> it.kind().equals("关联通知书")).findFirst().orElseThrow();
        assertThat(notice.reach()).isEqualTo(Reach.STAFF);
        room.done(ZHAO_MIN, dispute, new ClerkIssuesCorrectionNotice(List.of("补地址"), 5));
        room.done(ZHAO_MIN, dispute, new PartyCorrectsComplaint("窗口补了住址"));
        assertThat(room.state(dispute, "filing")).isEqualTo("RECEIVED");
        var code = String.join("", context.getBean(Papers.class).text(notice)).replaceAll(".*关联码：([0-9A-Z]{10}).*", "$1");
        room.done(WANG_FANG, dispute, new RespondentLinksByCode(code));
        assertThat(room.refused(ZHAO_MIN, dispute, new PartyWithdrawsComplaint(null)).code()).isEqualTo("filing.applicant-acts-himself");
        room.done(WANG_FANG, dispute, new PartyWithdrawsComplaint(null));
    }

    @Test
    @Proves("R-5")
    void a_printed_code_takes_the_place_of_the_earlier_one() {
        var dispute = atWindow();
        var first = context.getBean(Papers.class).of(room.court(), dispute).stream().filter(it -> it.kind().equals("关联通知书")).findFirst().orElseThrow();
        var old = String.join("", context.getBean(Papers.class).text(first)).replaceAll(".*关联码：([0-9A-Z]{10}).*", "$1");
        room.done(ZHAO_MIN, dispute, new ClerkPrintsInvitation(room.party(dispute, "王芳")));
        assertThat(room.refused(WANG_FANG, dispute, new RespondentLinksByCode(old)).fields()).isNotEmpty();
    }

    @Test
    @Proves("R-5")
    void a_respondent_is_told_with_a_code_when_the_case_is_registered() {
        var dispute = received();
        room.done(ZHAO_MIN, dispute, new ClerkRegistersCase());
        room.link(CHEN_GANG, dispute);
    }

    @Test
    void a_complaint_put_off_for_mediation_comes_back_when_the_applicant_withdraws_only_the_mediation() {
        var back = received();
        room.done(WANG_FANG, back, new PartyChoosesMediationFirst(true));
        assertThat(room.state(back, "mediation")).isEqualTo("APPLIED");
        assertThat(room.due(back, "立案审查")).isNull();
        room.done(WANG_FANG, back, new ApplicantWithdrawsMediation("不想调了", false));
        assertThat(room.state(back, "filing")).isEqualTo("RECEIVED");
        assertThat(room.due(back, "立案审查")).isEqualTo(LocalDate.of(2026, 3, 9));
        var gone = received();
        room.done(WANG_FANG, gone, new PartyChoosesMediationFirst(true));
        room.done(WANG_FANG, gone, new ApplicantWithdrawsMediation("和好了", true));
        assertThat(room.state(gone, "filing")).isEqualTo("DEFERRED");
        assertThat(room.disputes.find(room.court(), gone).orElseThrow().isOpen()).isFalse();
    }

    @Test
    @Proves({"R-3", "F-16.24"})
    void the_head_reads_a_complaint_about_filing_before_answering_it() {
        var dispute = received();
        room.done(WANG_FANG, dispute, new PartyComplainsAboutFiling("交了三天没人理"));
        assertThat(room.due(dispute, "立案投诉答复")).isEqualTo(LocalDate.of(2026, 3, 17));
        var type = context.getBean(ActTypes.class).named("head-answers-filing-complaint").orElseThrow();
        assertThat(type.handler().known(room.acts.preview(room.of(WANG_JIAN), dispute, type)).get("*")).isEqualTo(List.of("交了三天没人理"));
    }
}
