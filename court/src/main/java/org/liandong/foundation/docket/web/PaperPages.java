package org.liandong.foundation.docket.web;

import java.util.HashMap;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.document.Documents;
import org.liandong.foundation.page.OutOfTurn;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 文书页面: what a paper says, and its files. */
@Controller
@RequestMapping("/disputes/{id}")
class PaperPages {

    private final Disclosure disclosure;
    private final Papers papers;
    private final Documents documents;
    private final PaperFiles files;
    private final Pages pages;

    PaperPages(Disclosure disclosure, Papers papers, Documents documents, PaperFiles files, Pages pages) {
        this.disclosure = disclosure;
        this.papers = papers;
        this.documents = documents;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/papers/{paper}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID paper, Actor actor, HttpServletRequest request) {
        var found = disclosure.paper(actor, id, paper);
        var model = new HashMap<String, @Nullable Object>();
        model.put("paper", found);
        model.put("lines", papers.text(found));
        model.put("sheet", papers.sheet(found));
        model.put("address", found.issued() == null ? "" : documents.address(found.issued()));
        model.put("dispute", id);
        return pages.show(request, "docket/paper.jte", model);
    }

    @GetMapping("/papers/{paper}/{format}")
    @OutOfTurn
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID paper, @PathVariable String format, Actor actor) {
        return files.file(disclosure.paper(actor, id, paper), format);
    }

    @GetMapping("/papers.zip")
    @OutOfTurn
    ResponseEntity<byte[]> all(@PathVariable UUID id, Actor actor) {
        return files.all(disclosure.papers(actor, disclosure.show(actor, id)), "全部文书");
    }
}
