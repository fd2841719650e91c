package org.liandong.foundation.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.archive.Archive;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 模板库: every edition of every template. Edition 0 is the one the house ships; the others were proposed and approved by the court's office. */
@Repository
public class Templates {

    /**
     * An edition.
     *
     * @param sm3        address of its file
     * @param name       of the file as it was uploaded
     * @param effective  first day it is used for new documents
     * @param proposer   account of whoever uploaded it
     * @param approvedBy null while it waits, or if it was declined
     * @param declined   why it was declined, null if it was not
     */
    public record Edition(int number, String sm3, String name, LocalDate effective, UUID proposer, String proposedBy, Instant proposedAt, String note,
                          @Nullable String approvedBy, @Nullable Instant decidedAt, @Nullable String declined) {

        public boolean isOpen() {
            return decidedAt == null;
        }

        public boolean isApproved() {
            return approvedBy != null;
        }
    }

    private final JdbcClient db;
    private final Archive archive;
    private final Map<String, Template> opened = new ConcurrentHashMap<>();

    Templates(JdbcClient db, Archive archive) {
        this.db = db;
        this.archive = archive;
    }

    /** The edition for documents of that day. */
    int current(String court, String form, LocalDate day) {
        return db.sql("select coalesce((select edition from document.template where court = ? and form = ? and approved_by is not null and effective <= ? "
                + "order by effective desc, edition desc limit 1), 0)").params(court, form, day).query(Integer.class).single();
    }

    Template open(String court, Form form, int edition) {
        return opened.computeIfAbsent(court + "/" + form.id() + "/" + edition, key -> {
            try {
                return Template.open(file(court, form.id(), edition), form);
            } catch (WrongTemplate defect) {
                throw new IllegalStateException("模板 %s 第%d版不能用".formatted(form.id(), edition), defect);
            }
        });
    }

    /** The Word file of an edition. */
    public byte[] file(String court, String form, int edition) {
        if (edition > 0) {
            return archive.read(of(court, form).stream().filter(it -> it.number() == edition).findFirst().orElseThrow().sm3());
        }
        try (var file = Templates.class.getResourceAsStream("/rulebook/templates/%s.docx".formatted(form))) {
            if (file == null) {
                throw new IllegalStateException("没有模板: " + form);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Editions of the court's own, newest first. */
    public List<Edition> of(String court, String form) {
        return db.sql("select * from document.template where court = ? and form = ? order by edition desc").params(court, form)
                .query((row, n) -> edition(row)).list();
    }

    /** The edition that waits for approval. */
    public Optional<Edition> waiting(String court, String form) {
        return of(court, form).stream().filter(Edition::isOpen).findFirst();
    }

    /** Kinds of document with an edition that waits for approval. */
    public List<String> waiting(String court) {
        return db.sql("select form from document.template where court = ? and decided_at is null order by form").params(court).query(String.class).list();
    }

    int propose(Occasion on, String form, Archive.Stored file, LocalDate effective, String note) {
        return db.sql("""
                insert into document.template (court, form, edition, sm3, name, effective, proposer, proposed_by, proposed_at, note)
                select ?, ?, coalesce(max(edition), 0) + 1, ?, ?, ?, ?, ?, ?, ? from document.template where court = ? and form = ? returning edition""")
                .params(on.court(), form, file.sm3(), file.name(), effective, on.actor().account(), on.actor().name(), on.now().atOffset(ZoneOffset.UTC), note,
                        on.court(), form).query(Integer.class).single();
    }

    void approve(Occasion on, String form, int edition) {
        db.sql("update document.template set approved_by = ?, decided_at = ? where court = ? and form = ? and edition = ?")
                .params(on.actor().name(), on.now().atOffset(ZoneOffset.UTC), on.court(), form, edition).update();
    }

    void decline(Occasion on, String form, int edition, String reason) {
        db.sql("update document.template set declined = ?, decided_at = ? where court = ? and form = ? and edition = ?")
                .params(reason, on.now().atOffset(ZoneOffset.UTC), on.court(), form, edition).update();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var decided = row.getTimestamp("decided_at");
        return new Edition(row.getInt("edition"), row.getString("sm3"), row.getString("name"), row.getObject("effective", LocalDate.class),
                row.getObject("proposer", UUID.class), row.getString("proposed_by"), row.getTimestamp("proposed_at").toInstant(), row.getString("note"),
                row.getString("approved_by"), decided == null ? null : decided.toInstant(), row.getString("declined"));
    }
}
