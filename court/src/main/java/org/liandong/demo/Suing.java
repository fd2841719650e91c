package org.liandong.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.filing.acts.ClerkIssuesCorrectionNotice;
import org.liandong.proceeding.filing.acts.ClerkRefusesFiling;
import org.liandong.proceeding.filing.acts.ClerkRegistersCase;
import org.liandong.proceeding.filing.acts.PartyCorrectsComplaint;
import org.liandong.proceeding.filing.acts.PartyInsistsOnSuing;
import org.liandong.proceeding.filing.acts.PartySubmitsComplaint;
import org.liandong.proceeding.triage.Procedure;
import org.liandong.proceeding.triage.acts.DividerAssignsCase;
import org.liandong.proceeding.triage.acts.DividerChoosesTrial;
import org.liandong.proceeding.triage.acts.DividerDecidesTrack;
import org.liandong.proceeding.triage.acts.DividerHandsOver;
import org.liandong.proceeding.triage.acts.DividerSendsToMediation;
import org.liandong.proceeding.trial.Bearing;
import org.liandong.proceeding.trial.acts.HeadExtendsTrialTerm;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;
import org.liandong.proceeding.trial.acts.JudgeConvertsProcedure;
import org.liandong.proceeding.trial.acts.JudgeRecordsHearing;
import org.liandong.proceeding.trial.acts.JudgeSchedulesHearing;
import org.liandong.proceeding.trial.acts.JudgeSetsEvidenceTerm;

/** What happens in filing, triage and trial, as scenes of a play. */
final class Suing {

    private static final DemoCast.Member CLERK = Mediating.CLERK;
    private static final DemoCast.Member DIVIDER = DemoCast.QIAN_LI;
    /** Days after which a decision nobody appealed against stands. */
    private static final int STANDS = 20;

    private final Play play;
    private final UUID dispute;
    private final Paying paying;
    private LocalDate receivedOn = LocalDate.MIN;
    private @Nullable LocalDate hearing;

    Suing(Play play, Paying paying) {
        this.play = play;
        this.paying = paying;
        dispute = play.dispute;
    }

    void sues() {
        sues(play.intake());
    }

    /** Asks for the enforcement of a judgment nobody obeyed. */
    void enforces() {
        var told = play.intake();
        sues(new Intake("%s与%s一案的民事判决已经生效，判决确定的履行期限已经到期，%s一直没有履行。".formatted(play.applicant().name(), play.respondent().name(),
                play.respondent().name()), "E.1", "请求法院强制执行生效判决确定的内容", told.amount(), "生效民事判决书一份", told.town(), told.parties()));
    }

    /** Appeals against a judgment of this court. */
    void appeals() {
        var told = play.intake();
        sues(new Intake("%s不服本院对%s一案的一审民事判决，在上诉期以内提出上诉。".formatted(play.applicant().name(), play.respondent().name()), "U.1", "请求撤销原判，依法改判",
                told.amount(), "一审民事判决书、上诉状", told.town(), told.parties()));
    }

    void pays() {
        paying.pays();
    }

    void handsOver() {
        paying.pays();
        play.atwork(0, 2).cue(it -> it.act(DIVIDER, dispute, new DividerHandsOver(DividerDecidesTrack.Track.FAST, null)));
    }

    private void sues(Intake intake) {
        var act = new PartySubmitsComplaint(intake);
        if (play.applicant().hasAccount()) {
            play.athome(0, 0).cue(it -> it.act(play.applicant(), dispute, act));
        } else {
            play.atwork(0, 0).cue(it -> it.atWindow(CLERK, dispute, act));
        }
        receivedOn = play.today();
    }

    /** The applicant does something, or has it done at the window. */
    void applicant(int least, int most, ActRequest act) {
        if (play.applicant().hasAccount()) {
            play.athome(least, most).cue(it -> it.act(play.applicant(), dispute, act));
        } else {
            play.atwork(least, most).cue(it -> it.atWindow(CLERK, dispute, act));
        }
        receivedOn = play.today();
    }

    /** The dispute came from a mediation that ended where the play stands now. */
    void received() {
        receivedOn = play.today();
    }

    void registers() {
        registers(3);
    }

    void registers(int most) {
        play.atwork(0, most).cue(it -> it.act(CLERK, dispute, new ClerkRegistersCase()));
    }

    /** Nobody decides in time, so the system registers at the close of the last day. */
    void undecided() {
        play.jumpTo(play.due("立案审查", receivedOn), LocalTime.of(18, 30));
    }

    void correctionNotice(int days) {
        play.atwork(0, 3).cue(it -> it.act(CLERK, dispute, new ClerkIssuesCorrectionNotice(
                List.of("请补交%s的身份证复印件或者准确住址".formatted(play.respondent().name()), "请写清请求的金额是怎么算出来的"), days)));
    }

    void corrects() {
        applicant(1, 4, new PartyCorrectsComplaint("补了对方的住址，写了金额的计算方法。"));
    }

    void insists() {
        applicant(1, 4, new PartyInsistsOnSuing("材料已经齐了，对方的情况我只知道这些。"));
    }

    void refused(ClerkRefusesFiling.Ground ground, String reason) {
        play.atwork(0, 3).cue(it -> it.act(CLERK, dispute, new ClerkRefusesFiling(ground, reason)));
    }

    /** Once registered, the divider sends it to trial and to a judge. */
    void triaged() {
        trackOpen();
        tracked();
        assigned();
    }

    void trackOpen() {
        play.atwork(0, 1).cue(it -> it.act(DIVIDER, dispute, new DividerChoosesTrial(play.any("当事人不愿意再调解", "事实争议大，适合审判", "已经调解过，没有谈成"))));
    }

    /** The divider follows the table. */
    void tracked() {
        play.atwork(0, 1).cue(it -> {
            var known = it.known(DIVIDER, dispute, DividerDecidesTrack.class);
            it.act(DIVIDER, dispute, new DividerDecidesTrack(Procedure.valueOf((String) known.get("procedure")),
                    DividerDecidesTrack.Track.valueOf((String) known.get("track")), null));
        });
        paying.pays();
    }

    void assigned() {
        var judge = play.number % 2 == 0 ? DemoCast.WU_ZHENG : DemoCast.ZHENG_HEPING;
        play.atwork(0, 1).cue(it -> it.act(DIVIDER, dispute, new DividerAssignsCase(judge.id())));
        if (play.chance(70)) {
            play.respondentsLink(0, 2);
        }
    }

    void commissioned(boolean summary) {
        play.atwork(0, 1).cue(it -> it.act(DIVIDER, dispute, new DividerSendsToMediation("当天上午电话征询，双方都说愿意先调解，已录音", summary, true)));
        paying.pays();
    }

    void schedules() {
        play.atwork(1, 5);
        if (play.number % 4 == 0) {
            evidence();
        }
        var day = play.workdayIn(6 + play.random.nextInt(10));
        hearing = day;
        var at = day.atTime(play.any(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(15, 0)));
        var place = play.any("第一审判庭", "第二审判庭", "速裁一庭", "互联网法庭");
        play.cue(it -> it.act(Standing.JUDGE, dispute, new JudgeSchedulesHearing(at, place)));
    }

    /** The judge fixes the term for evidence as the law has it for the procedure. */
    private void evidence() {
        var today = play.today();
        play.cue(it -> {
            var judge = it.judge(dispute);
            var days = (Integer) it.known(judge, dispute, JudgeSetsEvidenceTerm.class).get("days");
            it.act(judge, dispute, new JudgeSetsEvidenceTerm(JudgeSetsEvidenceTerm.Basis.DESIGNATED, days, today.plusDays(1), null));
        });
    }

    void hears() {
        play.jumpTo(hearing, LocalTime.of(17, play.random.nextInt(40)));
        play.cue(it -> it.act(Standing.JUDGE, dispute, new JudgeRecordsHearing("""
                双方到庭。原告陈述请求和理由，被告答辩。双方举证、质证。法庭辩论。
                最后陈述：原告坚持请求，被告请求依法判决。""")));
    }

    void closes(JudgeClosesCase.Result result) {
        switch (result) {
            case JUDGMENT -> {
                closes(result, Bearing.RESPONDENT, paying.isWilling());
                play.waits(STANDS);
            }
            case MEDIATED -> closes(result, Bearing.SHARED, paying.isWilling());
            case WITHDRAWN -> closes(result, Bearing.APPLICANT, false);
            case DISMISSED -> {
                closes(result, null, false);
                play.waits(STANDS);
            }
        }
        paying.refunded();
    }

    /** Closed, and the fee put on somebody, who pays it to the other side or to the court. */
    void closes(JudgeClosesCase.Result result, @Nullable Bearing bears, boolean direct) {
        play.atwork(1, 12).cue(it -> it.act(Standing.JUDGE, dispute, new JudgeClosesCase(result, holding(result), bears, null, direct)));
    }

    private String holding(JudgeClosesCase.Result result) {
        var respondent = play.respondent().name();
        var applicant = play.applicant().name();
        var amount = play.story.amount();
        return switch (result) {
            case JUDGMENT -> amount == null ? "一、支持%s的主要请求；\n二、驳回其他请求。".formatted(applicant)
                    : "一、%s于本判决生效之日起十日内给付%s %s；\n二、驳回其他请求。".formatted(respondent, applicant, amount.spoken());
            case MEDIATED -> "经本院主持调解，双方自愿达成协议：\n" + String.join("\n", play.story.terms());
            case WITHDRAWN -> "准许%s撤回起诉。".formatted(applicant);
            case DISMISSED -> "驳回%s的起诉。".formatted(applicant);
        };
    }

    /** Hearing and judgment. */
    void tried() {
        schedules();
        hears();
        closes(JudgeClosesCase.Result.JUDGMENT);
    }

    void converted() {
        play.atwork(1, 4).cue(it -> it.act(Standing.JUDGE, dispute, new JudgeConvertsProcedure(Procedure.ORDINARY, "案情复杂，双方争议较大，不宜适用原来的程序")));
        paying.pays();
    }

    void extended() {
        play.atwork(1, 5).cue(it -> it.act(DemoCast.WANG_JIAN, dispute, new HeadExtendsTrialTerm(1, "被告住院，院长已经批准延长")));
    }
}
