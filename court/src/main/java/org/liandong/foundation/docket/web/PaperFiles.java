package org.liandong.foundation.docket.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.document.Documents;
import org.liandong.foundation.document.Format;
import org.liandong.foundation.document.Issued;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 文书下载: the files of papers a reader may see, one by one or all of a dispute together. */
@Component
class PaperFiles {

    private final Documents documents;

    PaperFiles(Documents documents) {
        this.documents = documents;
    }

    /** The file of a paper in the format of that ending. */
    ResponseEntity<byte[]> file(Papers.Paper paper, String ending) {
        var format = Format.of(ending).orElseThrow(() -> new Refused(Refusal.notFound("没有这种格式，只有 pdf、ofd 和 docx。")));
        var issued = issued(paper);
        return answer(documents.file(issued, format), Documents.name(issued, format), format.media());
    }

    /** All papers as PDF in one package. */
    ResponseEntity<byte[]> all(List<Papers.Paper> papers, String name) {
        var made = papers.stream().filter(it -> it.issued() != null).toList();
        if (made.isEmpty()) {
            throw new Refused(Refusal.notFound("这件纠纷还没有可以下载的文书。"));
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var names = new HashSet<String>();
            for (var paper : made) {
                zip.putNextEntry(new ZipEntry(entry(issued(paper), Format.PDF, names)));
                zip.write(documents.file(issued(paper), Format.PDF));
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return answer(bytes.toByteArray(), name + ".zip", "application/zip");
    }

    /** The name of a paper in a package; one that is taken gets the code besides. */
    static String entry(Issued issued, Format format, HashSet<String> names) {
        var name = Documents.name(issued, format);
        var end = "." + format.ending();
        return names.add(name) ? name : name.substring(0, name.length() - end.length()) + " " + issued.code() + end;
    }

    private static Issued issued(Papers.Paper paper) {
        if (paper.issued() == null) {
            throw new Refused(Refusal.notFound("这份文书是以前出具的，只能在页面上看和打印。"));
        }
        return paper.issued();
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String name, String media) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .contentType(MediaType.parseMediaType(media)).body(bytes);
    }
}
