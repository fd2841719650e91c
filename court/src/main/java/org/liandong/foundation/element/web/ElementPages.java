package org.liandong.foundation.element.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.docket.Reader;
import org.liandong.foundation.element.FactSheet;
import org.liandong.foundation.element.FactSheets;
import org.liandong.foundation.element.Statement;
import org.liandong.foundation.element.Statements;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 要素对照页面: both sides element by element, the complaint and the answer in element style, and the judge's outline of the hearing. */
@Controller
@RequestMapping("/disputes/{id}/elements")
class ElementPages {

    private final Reader reader;
    private final FactSheets sheets;
    private final AgreedFacts agreed;
    private final Acts acts;
    private final Pages pages;

    ElementPages(Reader reader, FactSheets sheets, AgreedFacts agreed, Acts acts, Pages pages) {
        this.reader = reader;
        this.sheets = sheets;
        this.agreed = agreed;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var view = reader.view(actor, id);
        var offered = acts.actions(actor, id).stream().filter(it -> it.verb().endsWith("-answers-elements")).toList();
        return pages.show(request, "element/sheet.jte", Map.of("view", view, "offered", offered,
                "facts", sheets.of(actor.court(), view.dispute(), view.parties()).map(List::of).orElse(List.of())));
    }

    @GetMapping("/complaint")
    ResponseEntity<byte[]> complaint(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var view = reader.view(actor, id);
        return statement(request, view, Statements.complaint(filled(actor, view), view.parties()), true);
    }

    @GetMapping("/answer")
    ResponseEntity<byte[]> answer(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var view = reader.view(actor, id);
        return statement(request, view, Statements.answer(filled(actor, view), view.parties()), true);
    }

    /** The outline is the court's own working paper. */
    @GetMapping("/outline")
    ResponseEntity<byte[]> outline(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var view = reader.view(actor, id);
        if (!view.isStaff()) {
            throw new Refused(Refusal.forbidden("not-permitted", "庭审提纲是法官用的，您可以看双方对照表。"));
        }
        return statement(request, view, Statements.outline(filled(actor, view), view.dispute(), agreed.of(actor.court(), id)), false);
    }

    private FactSheet filled(Actor actor, Reader.View view) {
        return sheets.of(actor.court(), view.dispute(), view.parties()).orElseThrow(() -> new Refused(Refusal.notFound("还没有人填写要素表。")));
    }

    private ResponseEntity<byte[]> statement(HttpServletRequest request, Reader.View view, Statement statement, boolean signed) {
        return pages.show(request, "element/statement.jte", Map.of("view", view, "statement", statement, "signed", signed));
    }
}
