package org.liandong.foundation.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.document.Documents;
import org.liandong.foundation.document.Form;
import org.liandong.foundation.document.Format;
import org.liandong.foundation.document.Forms;
import org.liandong.foundation.document.Templates;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Deeds;
import org.liandong.foundation.page.OutOfTurn;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** 文书模板页: the templates with their slots, their editions and previews; a new edition is uploaded by one and approved by another. */
@Controller
@RequestMapping("/desk/templates")
class TemplatePages {

    private final Forms forms;
    private final Templates templates;
    private final Documents documents;
    private final Archive archive;
    private final Deeds deeds;
    private final Pages pages;
    private final Clock clock;

    TemplatePages(Forms forms, Templates templates, Documents documents, Archive archive, Deeds deeds, Pages pages, Clock clock) {
        this.forms = forms;
        this.templates = templates;
        this.documents = documents;
        this.archive = archive;
        this.deeds = deeds;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> list(Actor actor, HttpServletRequest request) {
        require(actor);
        return pages.show(request, "document/templates.jte", Map.of("forms", forms.all(), "waiting", templates.waiting(actor.court()).stream().toList()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, Actor actor, HttpServletRequest request) {
        require(actor);
        var form = form(id);
        var model = new HashMap<String, @Nullable Object>();
        model.put("form", form);
        model.put("current", documents.edition(actor.court(), form, today()));
        model.put("editions", templates.of(actor.court(), id));
        model.put("sheet", documents.sample(actor.court(), form, documents.edition(actor.court(), form, today()), today()));
        model.put("actions", actions(actor, form));
        return pages.show(request, "document/template.jte", model);
    }

    /** An edition as its Word file, or as PDF with the sample contents. */
    @GetMapping("/{id}/editions/{edition}/{format}")
    @OutOfTurn
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable int edition, @PathVariable String format, Actor actor) {
        require(actor);
        var form = form(id);
        if (edition != 0 && templates.of(actor.court(), id).stream().noneMatch(it -> it.number() == edition)) {
            throw new Refused(Refusal.notFound("没有这一版模板。"));
        }
        var kind = Format.of(format).filter(it -> it != Format.OFD).orElseThrow(() -> new Refused(Refusal.notFound("模板只能下载 docx，预览是 pdf。")));
        var bytes = kind == Format.DOCX ? templates.file(actor.court(), id, edition) : documents.preview(actor.court(), form, edition);
        var name = "%s模板第%d版.%s".formatted(form.name(), edition, kind.ending());
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(kind.media())).header(HttpHeaders.CONTENT_DISPOSITION,
                (kind == Format.PDF ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(name, StandardCharsets.UTF_8).build().toString()).body(bytes);
    }

    @GetMapping("/{id}/acts/{verb}")
    ResponseEntity<byte[]> ask(@PathVariable String id, @PathVariable String verb, Actor actor, HttpServletRequest request) {
        require(actor);
        var type = type(actor, form(id), verb);
        return show(request, form(id), deeds.form(actor, Forms.stream(id), type), 200);
    }

    @PostMapping("/{id}/acts/{verb}")
    ResponseEntity<byte[]> act(@PathVariable String id, @PathVariable String verb, @RequestParam MultiValueMap<String, String> typed, Actor actor,
                               HttpServletRequest request) throws IOException {
        require(actor);
        var form = form(id);
        var type = type(actor, form, verb);
        var sent = Deeds.sent(typed);
        return switch (attempt(actor, form, type, sent, request)) {
            case Outcome.Done<Receipt> done -> Pages.to("/desk/templates/" + id);
            case Outcome.Refused<Receipt>(var refusal) -> show(request, form,
                    deeds.refused(actor, Forms.stream(id), type, sent, refusal), 422);
        };
    }

    private Outcome<Receipt> attempt(Actor actor, Form form, ActType<?> type, Map<String, Object> sent, HttpServletRequest request) throws IOException {
        if (request instanceof MultipartHttpServletRequest multipart && multipart.getFile("file") != null) {
            var file = multipart.getFile("file");
            try {
                sent.put("file", archive.store(file.getOriginalFilename() == null ? "" : file.getOriginalFilename(), file.getBytes()).sm3());
            } catch (InvalidValue wrong) {
                return new Outcome.Refused<>(Refusal.invalid("file", documents.fault(form, file.getBytes()).orElse(wrong.getMessage())));
            }
        }
        return deeds.perform(actor, Forms.stream(form.id()), type, sent);
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, Form form, ActForm act, int status) {
        return pages.show(request, "document/template-act.jte", Map.of("form", form, "act", act), status);
    }

    private ActType<?> type(Actor actor, Form form, String verb) {
        return actions(actor, form).stream().filter(it -> it.verb().equals(verb)).findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("这个模板现在不能这样办，请回到模板看看。自己提交的不能自己批准。")));
    }

    private List<ActType<?>> actions(Actor actor, Form form) {
        return deeds.offered(actor, Forms.stream(form.id()), List.of(Forms.KIND));
    }

    private Form form(String id) {
        return forms.find(id).orElseThrow(() -> new Refused(Refusal.notFound("没有这种文书的模板。")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.OFFICE) && !actor.has(Role.HEAD) && !actor.has(Role.ADMIN)) {
            throw new Refused(Refusal.forbidden("not-permitted", "文书模板由审判管理人员、立案庭负责人、管理员来管。"));
        }
    }
}
