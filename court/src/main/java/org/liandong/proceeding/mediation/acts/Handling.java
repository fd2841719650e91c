package org.liandong.proceeding.mediation.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.notice.LinkNotices;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.MediationPolicies;
import org.liandong.proceeding.mediation.Roster;
import org.springframework.stereotype.Component;

/** What most handlers of mediation need: the matter, the parties, and who of them is speaking. */
@Component
class Handling {

    /** The clock name the states speak of; a commissioned matter runs under its own. */
    private static final String USUAL_RULE = "诉前调解";
    static final String REPLACEMENT_RULE = "回避决定";

    final Matters matters;
    final Disputes disputes;
    final Roster roster;
    private final LinkNotices links;
    private final Clocks clocks;

    Handling(Matters matters, Disputes disputes, Roster roster, LinkNotices links, Clocks clocks) {
        this.matters = matters;
        this.disputes = disputes;
        this.roster = roster;
        this.links = links;
        this.clocks = clocks;
    }

    Matter matter(Occasion on) {
        return matters.of(on);
    }

    Mediation state(Occasion on) {
        return (Mediation) on.stateNow();
    }

    /** The matter stays where it is, and its clocks run on. */
    Effect stays(Occasion on, String words) {
        return Effect.to(state(on), words);
    }

    /** The matter goes to that state, with the clocks of the state under the matter's own rule. */
    Effect moves(Occasion on, Mediation to, String words) {
        if (on.state() == to) {
            return stays(on, words);
        }
        var matter = matter(on);
        var rules = new ArrayList<>(to.face().clocks().stream().map(it -> it.equals(USUAL_RULE) ? matter.rule() : it).toList());
        // 换人不重新起算: the parties' thirty days go on while another mediator is found.
        if ((to == Mediation.APPLIED || to == Mediation.ASSIGNED) && matter.acceptedOn() != null) {
            rules.add(matter.rule());
        }
        if (to != Mediation.APPLIED && to.face().owner() == Standing.MEDIATOR && isReplacementAsked(on)) {
            rules.add(REPLACEMENT_RULE);
        }
        return Effect.to(to, words).clocks(rules);
    }

    /** A request for another mediator waits for its decision. */
    boolean isReplacementAsked(Occasion on) {
        return clocks.isRunning(on.court(), on.stream(), on.target(), REPLACEMENT_RULE);
    }

    /** Names of the clocks of the matter that run now, without the one named. */
    List<String> runningBut(Occasion on, String rule) {
        return clocks.of(on.court(), on.stream()).stream().filter(it -> it.subject().equals(on.target()) && it.isRunning()).map(Clocks.Clock::rule)
                .filter(it -> !it.equals(rule)).toList();
    }

    List<Party> parties(Occasion on) {
        return disputes.parties(on.court(), on.stream());
    }

    /** The party who acts; permission has made sure that the actor is one. */
    Party speaker(Occasion on) {
        return disputes.partyOf(on).orElseThrow();
    }

    boolean all(Occasion on, Set<UUID> agreed) {
        return parties(on).stream().allMatch(party -> agreed.contains(party.id()));
    }

    /** All but the speaker, whose own row is just being written, have agreed. */
    boolean allWith(Occasion on, Set<UUID> agreed, Party speaker) {
        return parties(on).stream().allMatch(party -> party.id().equals(speaker.id()) || agreed.contains(party.id()));
    }

    /** Sends everyone who is not linked yet the code by which to find the dispute. */
    void invite(Occasion on) {
        links.text(on, Side.RESPONDENT, "有人请法院调解与您有关的纠纷，您可以同意，也可以拒绝");
        if (!on.isNew()) {
            links.text(on, Side.APPLICANT, "法院正在办理您申请调解的纠纷");
        }
    }

    /** Gives an applicant who came to the window the code on paper, with the receipt. */
    void handCode(Occasion on) {
        links.hand(on, Side.APPLICANT, "法院登记了您的调解申请");
    }

    /** A party without an account, for whom somebody of the court writes down what it says; whoever has an account acts in person. */
    Optional<Party> withoutAccount(Occasion on, UUID party) {
        return parties(on).stream().filter(it -> it.id().equals(party) && !it.isLinked()).findFirst();
    }

    /** Nobody at the window speaks for somebody who can act himself. */
    static Refusal actsInPerson() {
        return Refusal.invalid("party", "请选一位没有账号的当事人；有账号的，请本人登录来办。");
    }

    /** The parties without an account who are not among those who have spoken. */
    List<ActHandler.Choice> withoutAccount(Occasion on, Set<UUID> spoken) {
        return parties(on).stream().filter(it -> !it.isLinked() && !spoken.contains(it.id()))
                .map(it -> new ActHandler.Choice(it.id().toString(), it.name(), it.side().label())).toList();
    }

    /** Gives the matter to the mediator. */
    void assign(Occasion on, Roster.Mediator mediator) {
        matters.clearChoices(on);
        matters.assign(on, mediator.account(), mediator.name());
        disputes.revoke(on, Standing.MEDIATOR);
        disputes.grant(on, mediator.account(), Standing.MEDIATOR);
    }

    /** Takes the matter from its mediator; nobody may give it back to the same one. */
    void unassign(Occasion on, String reason) {
        var mediator = matter(on).mediator();
        if (mediator != null) {
            matters.bar(on, mediator, reason);
        }
        matters.unassign(on);
        disputes.revoke(on, Standing.MEDIATOR);
    }

    /** Why this mediator must not have the matter, if there is a reason. */
    Optional<Refusal> unfit(Occasion on, Roster.Mediator mediator) {
        return MediationPolicies.notBarred(mediator, matters.barred(on)).or(() -> MediationPolicies.noConflict(mediator, parties(on)));
    }

    List<Roster.Mediator> fit(Occasion on) {
        var barred = matters.barred(on);
        var parties = parties(on);
        return roster.inForce(on.court(), on.today()).stream().filter(it -> MediationPolicies.notBarred(it, barred).isEmpty()
                && MediationPolicies.noConflict(it, parties).isEmpty()).toList();
    }

    List<ActHandler.Choice> choices(Occasion on) {
        return fit(on).stream().map(it -> new ActHandler.Choice(it.account().toString(), it.name(),
                "%s，擅长%s，手上%d件".formatted(it.body(), it.fields(), it.open()))).toList();
    }
}
