package org.liandong.foundation.docket.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.Batches;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.document.Documents;
import org.liandong.foundation.document.Format;
import org.liandong.foundation.document.Forms;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.Typed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** 批量印制的柜台: what page and interface ask for alike. */
@Component
class BatchDesk {

    private final Batches batches;
    private final Papers papers;
    private final Documents documents;
    private final Forms forms;

    BatchDesk(Batches batches, Papers papers, Documents documents, Forms forms) {
        this.batches = batches;
        this.papers = papers;
        this.documents = documents;
        this.forms = forms;
    }

    /** Refuses everybody but those who stand in every dispute of the court. */
    static void require(Actor actor) {
        if (!actor.has(Role.FILING_CLERK) && !actor.has(Role.HEAD)) {
            throw new Refused(Refusal.forbidden("not-permitted", "批量印制文书由立案人员和立案庭负责人来办。"));
        }
    }

    UUID order(Actor actor, String form, String format, String since, String until) {
        var kind = forms.find(form).orElseThrow(() -> new Refused(Refusal.invalid("form", "请选一种文书。")));
        var ending = Format.of(format).orElseThrow(() -> new Refused(Refusal.invalid("format", "格式只能是 pdf、ofd 或 docx。")));
        return batches.order(actor, kind, ending, Typed.day("since", since), Typed.day("until", until));
    }

    Batches.Batch batch(Actor actor, UUID id) {
        return batches.find(actor.court(), id).orElseThrow(() -> new Refused(Refusal.notFound("没有这一批文书。")));
    }

    /** Sends what has been made, file after file, so that a large batch never stands in memory as a whole. */
    void send(Actor actor, UUID id, HttpServletResponse response) throws IOException {
        var batch = batch(actor, id);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("%s%s至%s.zip".formatted(batch.form().name(), batch.since(), batch.until()), StandardCharsets.UTF_8).build().toString());
        var names = new HashSet<String>();
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            for (var paper : batch.papers()) {
                var issued = papers.byId(actor.court(), paper).orElseThrow();
                if (documents.isMade(issued, batch.format())) {
                    zip.putNextEntry(new ZipEntry(PaperFiles.entry(issued, batch.format(), names)));
                    zip.write(documents.file(issued, batch.format()));
                    zip.closeEntry();
                }
            }
        }
    }
}
