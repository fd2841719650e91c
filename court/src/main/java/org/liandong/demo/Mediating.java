package org.liandong.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler.Choice;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Oral;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Standing;
import org.liandong.proceeding.mediation.acts.ApplicantWithdrawsMediation;
import org.liandong.proceeding.mediation.acts.ClerkDesignatesMediator;
import org.liandong.proceeding.mediation.acts.ClerkRecordsConsent;
import org.liandong.proceeding.mediation.acts.ClerkRecordsRefusal;
import org.liandong.proceeding.mediation.acts.ClerkRecordsSignature;
import org.liandong.proceeding.mediation.acts.MediatorAccepts;
import org.liandong.proceeding.mediation.acts.MediatorDraftsAgreement;
import org.liandong.proceeding.mediation.acts.MediatorEndsMediation;
import org.liandong.proceeding.mediation.acts.MediatorHoldsSession;
import org.liandong.proceeding.mediation.acts.MediatorNotifiesOfSession;
import org.liandong.proceeding.mediation.acts.MediatorRecordsContact;
import org.liandong.proceeding.mediation.acts.MediatorRecordsUndisputedFacts;
import org.liandong.proceeding.mediation.acts.PartyAgreesToExtension;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.liandong.proceeding.mediation.acts.PartyChoosesMediator;
import org.liandong.proceeding.mediation.acts.PartyConfirmsServiceAddress;
import org.liandong.proceeding.mediation.acts.PartyConfirmsUndisputedFacts;
import org.liandong.proceeding.mediation.acts.PartyConsentsToMediation;
import org.liandong.proceeding.mediation.acts.PartyLeavesMediatorToCourt;
import org.liandong.proceeding.mediation.acts.PartyRefusesMediation;
import org.liandong.proceeding.mediation.acts.PartyReportsPerformance;
import org.liandong.proceeding.mediation.acts.PartySignsAgreement;
import org.liandong.proceeding.mediation.acts.PartyStatesConcession;

/** What happens in a mediation, as scenes of a play. */
final class Mediating {

    static final DemoCast.Member CLERK = DemoCast.ZHAO_MIN;

    private final Play play;
    private final UUID dispute;
    private String rule = "诉前调解";
    private LocalDate openedOn = LocalDate.MIN;
    private LocalDate acceptedOn = LocalDate.MIN;
    private LocalDate effectiveOn = LocalDate.MIN;

    Mediating(Play play) {
        this.play = play;
        dispute = play.dispute;
    }

    void applies() {
        var act = new PartyAppliesForMediation(play.intake(), true);
        if (play.applicant().hasAccount()) {
            play.athome(0, 0).cue(it -> it.act(play.applicant(), dispute, act));
        } else {
            play.atwork(0, 0).cue(it -> it.atWindow(CLERK, dispute, act));
        }
        opens();
    }

    /** Last day on which the clerk may designate. */
    LocalDate designationDue() {
        return play.due("指定调解员", openedOn);
    }

    /** The parties' days for a choice begin, for the first time or again. */
    void opens() {
        openedOn = play.today();
    }

    /** The other side, where it has an account, finds the dispute by its code. */
    void links() {
        play.respondentsLink(0, 1);
    }

    /** The clerk designates once the parties' days for a choice are over. */
    void designated() {
        play.onWorkday(3, openedOn).cue(this::designate);
    }

    /** Both sides leave it to the court, which need not wait then. */
    void leftToCourt() {
        play.linked().forEach(person -> play.athome(0, 0).cue(it -> it.act(person, dispute, new PartyLeavesMediatorToCourt())));
        play.atwork(0, 1).cue(this::designate);
    }

    private void designate(Stage stage) {
        stage.act(CLERK, dispute, new ClerkDesignatesMediator(mediator(stage.choices(CLERK, dispute, ClerkDesignatesMediator.class, "mediator"))));
    }

    /** One side chooses, and if {@code both} the other one the same. */
    void chosen(boolean both) {
        var choosing = both ? play.everybody() : List.of(play.applicant());
        choosing.forEach(person -> play.athome(0, 0).cue(it -> it.act(person, dispute, new PartyChoosesMediator(
                mediator(it.choices(person.actor(it.court()), dispute, PartyChoosesMediator.class, "mediator"))))));
    }

    private UUID mediator(List<Choice> choices) {
        // In an order that does not change with their load, so that two who choose alike choose the same.
        return UUID.fromString(choices.stream().map(Choice::value).sorted().toList().get(play.number % choices.size()));
    }

    void accepts() {
        play.atwork(0, 1).cue(it -> it.act(Standing.MEDIATOR, dispute, new MediatorAccepts(true)));
        if (acceptedOn.equals(LocalDate.MIN)) {
            acceptedOn = play.today();
        }
    }

    void contacts(boolean reached) {
        var words = reached ? "上午打电话联系上%s，说明了调解不收费、可以拒绝，对方说考虑一下。".formatted(play.respondent().name())
                : "打了两次电话，没有人接，已经发短信。";
        play.atwork(0, 1).cue(it -> it.act(Standing.MEDIATOR, dispute, new MediatorRecordsContact(reached, words)));
    }

    /** Everybody who has not asked for it agrees, in person or orally. */
    void consents() {
        play.everybody().stream().skip(1).forEach(person -> {
            if (person.hasAccount()) {
                play.athome(0, 1).cue(it -> it.act(person, dispute, new PartyConsentsToMediation(true)));
            } else {
                var how = person.phone() == null ? Oral.WINDOW : play.any(Oral.PHONE, Oral.WINDOW);
                play.atwork(0, 1).cue(it -> it.atWindow(CLERK, dispute, new ClerkRecordsConsent(it.party(person, dispute), how,
                        "念了自愿调解告知，核对了身份证号后四位，%s说愿意调解。".formatted(person.name()))));
            }
        });
    }

    /** From the application to open talks. */
    void begins() {
        applies();
        links();
        finds();
        accepts();
        contacts(true);
        consents();
    }

    /** A mediator is found in one of the ways there are. */
    void finds() {
        if (play.linked().size() == play.everybody().size() && play.chance(30)) {
            chosen(true);
        } else if (play.chance(40)) {
            leftToCourt();
        } else {
            designated();
        }
    }

    void session() {
        var before = play.end();
        play.atwork(1, 4);
        var start = play.end().minus(Duration.ofMinutes(50));
        var at = LocalDateTime.ofInstant(start, Occasion.ZONE);
        if (play.number % 3 == 0 && start.isAfter(before.plus(Duration.ofHours(3)))) {
            play.earlier(before.plus(Duration.ofMinutes(1)), it -> it.act(Standing.MEDIATOR, dispute, new MediatorNotifiesOfSession(at, "本院诉讼服务中心调解室")));
        }
        var mode = play.any(MediatorHoldsSession.Mode.values());
        var attended = "%s、%s".formatted(play.applicant().name(), play.respondent().name());
        play.cue(it -> it.act(Standing.MEDIATOR, dispute, new MediatorHoldsSession(mode, at, attended,
                "双方各说了经过。申请人坚持要求，被申请人承认事情属实，对数额和时间有意见。调解员讲了类似案件的处理，双方同意再商量。")));
    }

    void concession() {
        var person = play.applicant().hasAccount() ? play.applicant() : play.respondent();
        if (person.hasAccount()) {
            play.athome(0, 2).cue(it -> it.act(person, dispute, new PartyStatesConcession("对方肯认个错、按时办，我可以让一步，少要一点。")));
        }
    }

    void factsUnconfirmed() {
        play.atwork(0, 1).cue(it -> it.act(Standing.MEDIATOR, dispute, new MediatorRecordsUndisputedFacts(play.story.facts())));
    }

    /** The undisputed facts are written down and confirmed by those who can. */
    void facts() {
        factsUnconfirmed();
        play.linked().forEach(person ->
                play.athome(0, 1).cue(it -> it.act(person, dispute, new PartyConfirmsUndisputedFacts(true))));
    }

    void addresses() {
        play.linked().forEach(person ->
                play.athome(0, 1).cue(it -> it.act(person, dispute, new PartyConfirmsServiceAddress(person.address(), phone(person), true))));
    }

    private static Phone phone(Person person) {
        return person.phone() == null ? Phone.of("03758123456") : person.phone();
    }

    void extendedBy(int days) {
        play.everybody().forEach(person -> play.athome(0, 1).cue(it -> it.act(person, dispute, new PartyAgreesToExtension(days))));
    }

    void drafts() {
        play.atwork(0, 3).cue(it -> it.act(Standing.MEDIATOR, dispute, new MediatorDraftsAgreement(play.story.terms())));
    }

    void signs(Person person) {
        if (person.hasAccount()) {
            play.athome(0, 1).cue(it -> it.act(person, dispute, new PartySignsAgreement(person.name(), it.password(person))));
        } else {
            play.atwork(0, 1).cue(it -> it.atWindow(CLERK, dispute, new ClerkRecordsSignature(it.party(person, dispute),
                    "本人到窗口，核对身份证，念过协议全文后签字按手印。", true)));
        }
    }

    /** Talks lead to an agreement that everybody signs. */
    void settles() {
        play.by(acceptedOn.equals(LocalDate.MIN) ? LocalDate.MAX : play.due(rule, acceptedOn), () -> {
            session();
            if (play.chance(30)) {
                concession();
            }
            drafts();
            play.everybody().forEach(this::signs);
        });
        effectiveOn = play.today();
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The other side does what it promised; who has an account says so, otherwise the matter closes by itself. */
    void performs() {
        if (play.applicant().hasAccount()) {
            play.athome(6, 24).cue(it -> it.act(play.applicant(), dispute, new PartyReportsPerformance(true)));
        } else {
            lapses();
        }
    }

    /** Nobody asks for confirmation within the thirty days. */
    void lapses() {
        play.afterLastDay(play.due("司法确认申请", effectiveOn));
    }

    void refuses() {
        var person = play.respondent();
        if (person.hasAccount()) {
            play.athome(0, 2).cue(it -> it.act(person, dispute, new PartyRefusesMediation(play.any("想让法院判", null, "没什么好谈的"))));
        } else {
            play.atwork(0, 2).cue(it -> it.atWindow(CLERK, dispute, new ClerkRecordsRefusal(it.party(person, dispute), Oral.PHONE,
                    "电话核对身份后，%s说不愿意调解，要法院判。".formatted(person.name()))));
        }
    }

    void withdraws(boolean suitToo) {
        play.athome(1, 6).cue(it -> it.act(play.applicant(), dispute, new ApplicantWithdrawsMediation(play.any("已经私下和好", "对方已经把钱给了",
                "亲戚说和了"), suitToo)));
    }

    void fails(MediatorEndsMediation.Ground ground) {
        play.atwork(2, 7).cue(it -> it.act(Standing.MEDIATOR, dispute, new MediatorEndsMediation(ground, play.story.facts(), "谈了两次，差距太大。")));
    }

    void expires() {
        play.afterLastDay(play.due(rule, acceptedOn));
    }

    /** From here it is about a mediation commissioned after filing. */
    void underRule(String name) {
        rule = name;
    }
}
