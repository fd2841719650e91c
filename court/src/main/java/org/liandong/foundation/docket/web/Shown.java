package org.liandong.foundation.docket.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Entry;
import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Materials;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.page.Words;
import org.liandong.foundation.term.Clocks;

/**
 * A dispute as one reader sees it: the same for the page and the API.
 *
 * @param proceedings every proceeding with its table, oldest first
 * @param actions     what this reader may do next
 */
public record Shown(Actor actor, Reader.View view, String cause, int version, List<Standing> proceedings, List<Clocks.Clock> clocks, List<String> agreed,
                    List<Panel> panels, List<ActType<?>> actions, LocalDate today) {

    /** Rank from which a proceeding is a stop on the way and not a side matter such as a complaint. */
    private static final int LEADS = 10;

    /** A proceeding and where it stands. */
    public record Standing(Subject subject, Proceeding proceeding) {

        public String title() {
            return proceeding.lifecycle().title();
        }

        public Face face() {
            return proceeding.lifecycle().state(subject.state()).face();
        }
    }

    public Dispute dispute() {
        return view.dispute();
    }

    public List<Party> parties() {
        return view.parties();
    }

    /** The proceeding that leads, or led last. */
    public Optional<Standing> leading() {
        return proceedings.stream().filter(it -> it.subject().kind().equals(dispute().leading())).reduce((first, second) -> second);
    }

    /** Where the matter stands, in a sentence for a party. */
    public String plain() {
        return leading().map(it -> it.face().plain()).orElse("");
    }

    public boolean isYou(Party party) {
        return party.account() != null && party.account().equals(actor.account());
    }

    public String left() {
        return Words.left(dispute().due(), today);
    }

    public boolean isOverdue() {
        return dispute().isOverdue(today);
    }

    /** The acts that come first: those of the leading proceeding, and of a side matter in which it is the reader's turn. */
    public List<ActType<?>> firstActions() {
        return actions.stream().filter(this::isFirst).toList();
    }

    private boolean isFirst(ActType<?> type) {
        return type.kind().equals(dispute().leading()) || proceedings.stream().anyMatch(it -> it.subject().kind().equals(type.kind()) && isYours(it));
    }

    private boolean isYours(Standing side) {
        return side.subject().isOpen() && side.face().owner() != null && view.is(side.face().owner());
    }

    /**
     * What the reader has to do beside the next step of the proceeding that leads, such as paying the fee.
     *
     * @param due last day, null while no clock runs
     */
    public record Turn(String next, @Nullable LocalDate due) { }

    /** Everything of that sort. */
    public List<Turn> turns() {
        return proceedings.stream().filter(it -> !it.subject().kind().equals(dispute().leading()) && isYours(it)).map(it -> new Turn(it.face().next(), due(it))).toList();
    }

    private @Nullable LocalDate due(Standing side) {
        return clocks.stream().filter(it -> it.subject().equals(side.subject().id()) && it.isRunning()).map(Clocks.Clock::due)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    /** The others. */
    public List<ActType<?>> otherActions() {
        return actions.stream().filter(it -> !isFirst(it)).toList();
    }

    /** True if it is the reader's turn, as party or as the post that owns the next step. */
    public boolean isYourTurn() {
        var owner = dispute().owner();
        return owner != null && view.is(owner) && !actions.isEmpty();
    }

    /** One stop on the way. */
    public record Step(String words, boolean done, boolean here) { }

    /** The way of the matter: what it went through, where it stands, and what may still lie ahead. */
    public List<Step> way() {
        var steps = new ArrayList<Step>();
        steps.add(new Step("提出", true, false));
        for (var standing : proceedings) {
            if (standing.proceeding().rank() >= LEADS) {
                steps.add(new Step(standing.title(), true, dispute().isOpen() && leading().filter(it -> it == standing).isPresent()));
            }
        }
        steps.add(new Step("了结", !dispute().isOpen(), !dispute().isOpen()));
        return steps;
    }

    /** The same with the lists of the page. */
    public record Whole(Shown shown, List<Entry> timeline, List<Papers.Paper> papers, List<Materials.Material> materials) { }
}
