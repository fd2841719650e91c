package org.liandong.foundation.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.document.Codes;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.document.Documents;
import org.liandong.foundation.document.Forms;
import org.liandong.foundation.document.Issued;
import org.liandong.foundation.document.Sheet;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 文书: the papers issued in a dispute (receipts, notices, rulings, agreements), kept as issued: their kind, the edition of the template and the contents. */
@Repository
public class Papers implements Issued.Register {

    /**
     * A paper.
     *
     * @param kind   what it is, such as 材料收取凭证
     * @param title  heading
     * @param number case number on it, or null
     * @param issued what its files are made from; null for a paper of an earlier version of the house, which has plain paragraphs
     * @param plain  those paragraphs, empty otherwise
     * @param party  to whom alone it goes, null if to nobody in particular
     */
    public record Paper(UUID id, UUID dispute, String kind, String title, @Nullable String number, Instant at, Reach reach, @Nullable Issued issued, List<String> plain,
                        @Nullable UUID party) {

        public LocalDate day() {
            return LocalDate.ofInstant(at, Occasion.ZONE);
        }

        /** True if its kind has that id. */
        public boolean is(String form) {
            return issued != null && issued.form().id().equals(form);
        }
    }

    private final JdbcClient db;
    private final Remembered remembered;
    private final Forms forms;
    private final Documents documents;
    private final PersonalData personal;

    Papers(JdbcClient db, Remembered remembered, Forms forms, Documents documents, PersonalData personal) {
        this.db = db;
        this.remembered = remembered;
        this.forms = forms;
        this.documents = documents;
        this.personal = personal;
    }

    /**
     * Issues a paper within an act and returns its id. Nothing is drawn yet: the files are made when somebody asks for them. Refuses the act if a
     * slot has no contents.
     *
     * @param form   id of the kind of document
     * @param number case number, or null
     */
    public UUID issue(Occasion on, String form, @Nullable String number, Contents contents, Reach reach) {
        return issue(on, form, forms.of(form).name(), number, contents, reach, null);
    }

    /** The same for a paper that goes to one party alone, whose name stands in the heading: that party and the court read it. */
    public UUID issueTo(Occasion on, Party party, String form, @Nullable String number, Contents contents) {
        return issue(on, form, "%s（给%s）".formatted(forms.of(form).name(), party.name()), number, contents, Reach.OWN, party.id());
    }

    private UUID issue(Occasion on, String form, String title, @Nullable String number, Contents contents, Reach reach, @Nullable UUID party) {
        var kind = forms.of(form);
        var whole = contents.with("案号", number);
        documents.admit(kind, whole);
        var id = Ids.at(on.now());
        // The edition of the day is found in the statement that issues the paper: a trip to the database less for every filing.
        db.sql("""
                insert into docket.paper (court, dispute, id, kind, title, number, form, contents, code, at, reach, party, edition)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid), coalesce((select edition from document.template where court = ? and form = ? and approved_by is not null
                    and effective <= ? order by effective desc, edition desc limit 1), 0)""").params(on.court(), on.stream(), id, kind.name(), title, number,
                form, personal.encrypt(whole.json()), Codes.make(), on.now().atOffset(ZoneOffset.UTC), reach.name(), party, on.court(), form, on.today()).update();
        return id;
    }

    public List<Paper> of(String court, UUID dispute) {
        return remembered.of(court, dispute, "papers", () -> db.sql("select * from docket.paper where court = ? and dispute = ? order by at, id")
                .params(court, dispute).query((row, n) -> paper(row)).list());
    }

    public Optional<Paper> find(String court, UUID dispute, UUID id) {
        return db.sql("select * from docket.paper where court = ? and dispute = ? and id = ?").params(court, dispute, id)
                .query((row, n) -> paper(row)).optional();
    }

    @Override
    public Optional<Issued> byCode(String court, String code) {
        return db.sql("select * from docket.paper where court = ? and code = ? order by at limit 1").params(court, code)
                .query((row, n) -> paper(row)).optional().map(Paper::issued);
    }

    @Override
    public Optional<Issued> byId(String court, UUID id) {
        return db.sql("select * from docket.paper where court = ? and id = ?").params(court, id).query((row, n) -> paper(row)).optional().map(Paper::issued);
    }

    /** Papers of that kind issued in that time, oldest first, at most that many. */
    public List<Paper> issued(String court, String form, Instant from, Instant until, int most) {
        return db.sql("select * from docket.paper where court = ? and form = ? and at >= ? and at < ? order by at, id limit ?")
                .params(court, form, from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), most).query((row, n) -> paper(row)).list();
    }

    /** What it says, a line for each paragraph. */
    public List<String> text(Paper paper) {
        return paper.issued() == null ? paper.plain() : documents.sheet(paper.issued()).lines();
    }

    /** How it stands; null for a paper of plain paragraphs. */
    public @Nullable Sheet sheet(Paper paper) {
        return paper.issued() == null ? null : documents.sheet(paper.issued());
    }

    private Paper paper(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = row.getTimestamp("at").toInstant();
        var form = row.getString("form");
        var body = row.getString("body");
        var issued = form == null ? null : new Issued(row.getString("court"), id, row.getString("code"), forms.of(form), row.getString("title"), row.getInt("edition"),
                Contents.of(personal.decrypt(row.getBytes("contents"))), row.getString("number"), at);
        return new Paper(id, row.getObject("dispute", UUID.class), row.getString("kind"), row.getString("title"), row.getString("number"), at,
                Reach.valueOf(row.getString("reach")), issued, body == null ? List.of() : body.lines().toList(), row.getObject("party", UUID.class));
    }
}
