package org.liandong.foundation.docket.web;

import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.document.Documents;
import org.liandong.foundation.page.OutOfTurn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 文书接口: the papers of a dispute as far as the caller may read them, and their files. */
@RestController
@RequestMapping("/api/v1/disputes/{id}")
class PaperApi {

    private final Disclosure disclosure;
    private final Papers papers;
    private final Documents documents;
    private final PaperFiles files;

    PaperApi(Disclosure disclosure, Papers papers, Documents documents, PaperFiles files) {
        this.disclosure = disclosure;
        this.papers = papers;
        this.documents = documents;
        this.files = files;
    }

    @GetMapping("/papers")
    Map<String, Object> papers(@PathVariable UUID id, Actor actor) {
        return Map.of("items", disclosure.papers(actor, disclosure.show(actor, id)).stream().map(this::json).toList());
    }

    @GetMapping("/papers/{paper}")
    Map<String, Object> paper(@PathVariable UUID id, @PathVariable UUID paper, Actor actor) {
        return json(disclosure.paper(actor, id, paper));
    }

    /** The sealed PDF or OFD, or the Word file: {@code format} is pdf, ofd or docx. */
    @GetMapping("/papers/{paper}/{format}")
    @OutOfTurn
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID paper, @PathVariable String format, Actor actor) {
        return files.file(disclosure.paper(actor, id, paper), format);
    }

    /** Every paper of the dispute as PDF, in one package. */
    @GetMapping("/papers.zip")
    @OutOfTurn
    ResponseEntity<byte[]> all(@PathVariable UUID id, Actor actor) {
        return files.all(disclosure.papers(actor, disclosure.show(actor, id)), "全部文书");
    }

    private Map<String, Object> json(Papers.Paper paper) {
        return DisputeJson.paper(paper, papers.text(paper), paper.issued() == null ? "" : documents.address(paper.issued()));
    }
}
