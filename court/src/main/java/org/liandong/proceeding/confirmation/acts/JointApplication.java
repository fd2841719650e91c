package org.liandong.proceeding.confirmation.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.confirmation.Confirmation;
import org.liandong.proceeding.confirmation.ConfirmationApplications;
import org.liandong.proceeding.confirmation.ConfirmationPolicies;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 共同申请: opened by the first party, complete with the last, all within thirty days after the agreement took effect (民诉法 205). */
@Component
class JointApplication {

    private static final String RULE = "司法确认申请";

    private final ConfirmationApplications applications;
    private final Matters matters;
    private final Disputes disputes;
    private final Clocks clocks;
    private final Papers papers;
    private final PaperFacts facts;

    JointApplication(ConfirmationApplications applications, Matters matters, Disputes disputes, Clocks clocks, Papers papers, PaperFacts facts) {
        this.applications = applications;
        this.matters = matters;
        this.disputes = disputes;
        this.clocks = clocks;
        this.papers = papers;
        this.facts = facts;
    }

    /** The first party applies. {@code how} follows its name in the record. */
    Step open(Occasion on, Party party, String how) {
        var matter = matter(on);
        if (matter.isEmpty() || matter.get().effectiveOn() == null) {
            return ConfirmationPolicies.noAgreement();
        }
        if (matter.get().basis() == Matter.Basis.COMMISSIONED) {
            return ConfirmationPolicies.alreadyFiled();
        }
        var effective = matter.get().effectiveOn();
        var late = ConfirmationPolicies.inTime(on.today(), clocks.due(RULE, effective));
        if (late.isPresent()) {
            return late.get();
        }
        if (!mayOpen(on)) {
            return Refusal.unlawful("confirmation.already-asked", "已经申请过司法确认，或者协议已经履行完。", "民诉法 205");
        }
        applications.open(on, effective);
        applications.join(on, party);
        clocks.startFrom(on, Confirmation.KIND, RULE, effective);
        return Effect.to(Confirmation.JOINING, "%s%s申请司法确认，等另一方一起申请".formatted(party.name(), how)).with("effectiveOn", effective);
    }

    /** A further party joins. */
    Step join(Occasion on, Party party, String how) {
        var late = ConfirmationPolicies.inTime(on.today(), clocks.due(RULE, applications.effectiveOn(on)));
        if (late.isPresent()) {
            return late.get();
        }
        applications.join(on, party);
        var joined = applications.joined(on);
        var all = parties(on).stream().allMatch(it -> joined.contains(it.id()));
        return all ? Effect.to(Confirmation.APPLIED, "%s%s一起申请司法确认，申请齐了".formatted(party.name(), how)).result(paper(on))
                : Effect.to(Confirmation.JOINING, "%s%s一起申请司法确认".formatted(party.name(), how));
    }

    /** 司法确认申请书, once all have applied (民诉法解释 353、354). */
    private UUID paper(Occasion on) {
        var matter = matter(on).orElseThrow();
        var terms = matters.agreement(on.court(), on.stream(), matter.id()).orElseThrow().terms();
        return papers.issue(on, "confirmation-application", null, facts.parties(on, Side.APPLICANT.label(), Side.RESPONDENT.label())
                .with("调解员", matter.mediatorName()).with("协议日期", applications.effectiveOn(on)).lines("条款", terms), Reach.PARTIES);
    }

    /** The agreement is not performed yet, or an application was withdrawn. Whether it is in time is for {@link #open}. */
    boolean mayOpen(Occasion on) {
        var settled = on.open(Mediation.KIND).filter(it -> it.state().equals(Mediation.SETTLED.name())).isPresent();
        var withdrawn = on.latest(Confirmation.KIND).filter(it -> it.state().equals(Confirmation.WITHDRAWN.name())).isPresent();
        return (settled || withdrawn && on.open("filing").isEmpty()) && matter(on).filter(it -> it.basis() == Matter.Basis.PRE_FILING).isPresent();
    }

    /** Parties without an account who have not applied yet. */
    List<ActHandler.Choice> withoutAccount(Occasion on) {
        return parties(on).stream().filter(it -> !it.isLinked() && (on.state() == null || !applications.joined(on).contains(it.id())))
                .map(it -> new ActHandler.Choice(it.id().toString(), it.name(), it.side().label())).toList();
    }

    List<Party> parties(Occasion on) {
        return disputes.parties(on.court(), on.stream());
    }

    private Optional<Matter> matter(Occasion on) {
        return on.latest(Mediation.KIND).flatMap(it -> matters.find(on.court(), on.stream(), it.id()));
    }
}
