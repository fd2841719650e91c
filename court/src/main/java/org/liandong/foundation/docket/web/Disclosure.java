package org.liandong.foundation.docket.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.docket.Materials;
import org.liandong.foundation.docket.Panel;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.kernel.Reading;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.term.Clocks;
import org.springframework.stereotype.Component;

/** 出示案卷: puts together what a reader may see of a dispute. */
@Component
class Disclosure {

    private final Reader reader;
    private final Acts acts;
    private final ActTypes types;
    private final ActLog log;
    private final Clocks clocks;
    private final AgreedFacts agreed;
    private final Papers papers;
    private final Materials materials;
    private final Causes causes;
    private final List<Panel.Source> panels;
    private final Clock clock;

    Disclosure(Reader reader, Acts acts, ActTypes types, ActLog log, Clocks clocks, AgreedFacts agreed, Papers papers, Materials materials, Causes causes,
               List<Panel.Source> panels, Clock clock) {
        this.reader = reader;
        this.acts = acts;
        this.types = types;
        this.log = log;
        this.clocks = clocks;
        this.agreed = agreed;
        this.papers = papers;
        this.materials = materials;
        this.causes = causes;
        this.panels = panels;
        this.clock = clock;
    }

    /** The dispute for this reader; not found if it is not his. */
    Shown show(Actor actor, UUID id) {
        return Reading.of(() -> read(actor, id));
    }

    private Shown read(Actor actor, UUID id) {
        var view = reader.view(actor, id);
        var stood = log.stood(actor.court(), id);
        var subjects = stood.subjects();
        var proceedings = subjects.stream().map(it -> new Shown.Standing(it, types.proceeding(it.kind()))).filter(it -> it.proceeding().rank() > 0).toList();
        var shown = panels.stream().flatMap(it -> it.panel(actor, view, subjects).stream()).toList();
        return new Shown(actor, view, causes.name(view.dispute().cause()), stood.version(), proceedings, clocks.of(actor.court(), id), agreed.of(actor.court(), id),
                shown, acts.actions(actor, view.standings(), id, stood), LocalDate.ofInstant(clock.instant(), Occasion.ZONE));
    }

    /** Not found if the dispute is not the actor's to see. */
    void visible(Actor actor, UUID id) {
        reader.view(actor, id);
    }

    /** What {@link #show} shows, with timeline, papers and materials. */
    Shown.Whole whole(Actor actor, UUID id) {
        return Reading.of(() -> {
            var shown = read(actor, id);
            return new Shown.Whole(shown, reader.timeline(actor, shown.view()), papers(actor, shown), materials(actor, shown));
        });
    }

    List<Papers.Paper> papers(Actor actor, Shown shown) {
        return papers.of(actor.court(), shown.dispute().id()).stream().filter(it -> shown.view().sees(it)).toList();
    }

    Papers.Paper paper(Actor actor, UUID id, UUID paper) {
        var view = reader.view(actor, id);
        return papers.find(actor.court(), id, paper).filter(it -> view.sees(it))
                .orElseThrow(() -> new Refused(Refusal.notFound("没有找到这份文书。")));
    }

    List<Materials.Material> materials(Actor actor, Shown shown) {
        return materials.of(actor.court(), shown.dispute().id()).stream().filter(it -> shown.view().sees(it.reach(), false)).toList();
    }

    Materials.Material material(Actor actor, UUID id, UUID material) {
        var view = reader.view(actor, id);
        return materials.find(actor.court(), id, material).filter(it -> view.sees(it.reach(), false))
                .orElseThrow(() -> new Refused(Refusal.notFound("没有找到这份材料。")));
    }

    /** An act that can be done to a dispute that exists; those on accounts and rules have addresses of their own. */
    ActType<?> type(String verb) {
        return types.named(verb).filter(it -> types.proceeding(it.kind()).isInDispute() || it.kind().equals("dispute"))
                .orElseThrow(() -> new Refused(Refusal.notFound("没有这项操作，请核对地址。")));
    }
}
