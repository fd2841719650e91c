package org.liandong.foundation.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/** 案卷库: the dispute files. Opened, and changed, only within an act. */
@Repository
public class Disputes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Remembered remembered;
    private final PersonalData personal;

    Disputes(JdbcClient db, Remembered remembered, PersonalData personal) {
        this.db = db;
        this.remembered = remembered;
        this.personal = personal;
    }

    /**
     * Opens the file of a new dispute with its parties; whoever brings it gets access as applicant.
     *
     * @param self account of the applicant who brings it, or null if a clerk takes it down at the window
     * @return the effect with the dispute's file opened
     */
    public Effect open(Occasion on, Intake intake, @Nullable UUID self, Effect effect) {
        var parties = new ArrayList<Map<String, Object>>();
        for (var form : intake.parties()) {
            parties.add(row(on, form, parties.size(), self));
        }
        db.sql("""
                with dispute as (
                    insert into docket.dispute (court, id, cause, story, claim, evidence, amount, town, arrived_at, entered_at, channel)
                    values (:court, :id, :cause, :story, :claim, :evidence, :amount, :town, :at, :at, :channel)
                ), access as (
                    insert into docket.access (court, dispute, account, standing, since)
                    select :court, :id, cast(:self as uuid), 'APPLICANT', :at where cast(:self as uuid) is not null
                )
                insert into docket.party (court, dispute, id, ordinal, side, kind, name, id_number, id_index, phone, phone_index, address, firm,
                    account, linked_at)
                select :court, :id, id, ordinal, side, kind, name, decode(id_number, 'hex'), decode(id_index, 'hex'), decode(phone, 'hex'),
                    decode(phone_index, 'hex'), decode(address, 'hex'), firm, account, case when account is not null then cast(:at as timestamptz) end
                from jsonb_to_recordset(cast(:parties as jsonb)) as p(id uuid, ordinal int, side text, kind text, name text, id_number text,
                    id_index text, phone text, phone_index text, address text, firm text, account uuid)""")
                .param("court", on.court()).param("id", on.stream()).param("cause", intake.cause()).param("story", intake.story())
                .param("claim", intake.claim()).param("evidence", intake.evidence())
                .param("amount", intake.amount() == null ? null : intake.amount().cents()).param("town", intake.town())
                .param("at", on.now().atOffset(ZoneOffset.UTC)).param("channel", on.actor().channel().label())
                .param("self", self).param("parties", JSON.writeValueAsString(parties)).update();
        return effect.opens(DisputeFile.KIND, on.stream(), DisputeFile.State.FILE);
    }

    private Map<String, Object> row(Occasion on, PartyForm form, int ordinal, @Nullable UUID self) {
        var number = form.idCard() != null ? form.idCard().value() : form.uscc();
        var phone = form.phone() == null ? null : form.phone().value();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", Ids.at(on.now()).toString());
        row.put("ordinal", ordinal);
        row.put("side", form.side().name());
        row.put("kind", form.kind().name());
        row.put("name", form.name());
        row.put("id_number", seal(number));
        row.put("id_index", index(number));
        row.put("phone", seal(phone));
        row.put("phone_index", index(phone));
        row.put("address", seal(form.address()));
        row.put("firm", form.firm());
        // The one who brings the dispute is its first applicant.
        if (self != null && ordinal == 0 && form.side() == Side.APPLICANT) {
            row.put("account", self.toString());
        }
        return row;
    }

    public Optional<Dispute> find(String court, UUID id) {
        return remembered.of(court, id, "dispute", () -> db.sql("select * from docket.dispute where court = ? and id = ?").params(court, id)
                .query((row, n) -> dispute(row)).optional());
    }

    /** The dispute where the act makes sure that it exists. */
    public Dispute of(Occasion on) {
        return find(on.court(), on.stream()).orElseThrow();
    }

    /** Both sides, in the order they were named. */
    public List<Party> parties(String court, UUID dispute) {
        return remembered.of(court, dispute, "parties", () -> db.sql("select * from docket.party where court = ? and dispute = ? order by ordinal")
                .params(court, dispute).query((row, n) -> party(row)).list());
    }

    /** The party the account is, if it is one. */
    public Optional<Party> partyOf(Occasion on) {
        return parties(on.court(), on.stream()).stream().filter(party -> party.account() != null && party.account().equals(on.actor().account()))
                .findFirst();
    }

    /** Names both sides for a heading: "王芳 与 陈刚". */
    public static String title(List<Party> parties) {
        return names(parties, Side.APPLICANT) + " 与 " + names(parties, Side.RESPONDENT);
    }

    private static String names(List<Party> parties, Side side) {
        var names = parties.stream().filter(party -> party.side() == side).map(Party::name).toList();
        return names.size() > 2 ? names.getFirst() + "等" + names.size() + "人" : String.join("、", names);
    }

    /** Binds the account to the party and opens the file to it. */
    void link(Occasion on, Party party, UUID account) {
        db.sql("update docket.party set account = ?, linked_at = ? where court = ? and dispute = ? and id = ?")
                .params(account, on.now().atOffset(ZoneOffset.UTC), on.court(), on.stream(), party.id()).update();
        grant(on, account, party.side().standing());
    }

    /** Gives the dispute another cause of action, as when a payment order turns into a suit about the debt itself. */
    public void recause(Occasion on, String cause) {
        db.sql("update docket.dispute set cause = ? where court = ? and id = ?").params(cause, on.court(), on.stream()).update();
    }

    /** Opens the file to an account, as of now. */
    public void grant(Occasion on, UUID account, Standing standing) {
        db.sql("insert into docket.access (court, dispute, account, standing, since) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(on.court(), on.stream(), account, standing.name(), on.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** Closes the file to everyone who held that standing, as of now. */
    public void revoke(Occasion on, Standing standing) {
        db.sql("update docket.access set until = ? where court = ? and dispute = ? and standing = ? and until is null")
                .params(on.now().atOffset(ZoneOffset.UTC), on.court(), on.stream(), standing.name()).update();
    }

    /** Accounts that hold the standing now. */
    public List<UUID> holding(String court, UUID dispute, Standing standing) {
        return db.sql("select account from docket.access where court = ? and dispute = ? and standing = ? and until is null order by since")
                .params(court, dispute, standing.name()).query(UUID.class).list();
    }

    private @Nullable String seal(@Nullable String text) {
        return text == null ? null : java.util.HexFormat.of().formatHex(personal.encrypt(text));
    }

    private @Nullable String index(@Nullable String text) {
        return text == null ? null : java.util.HexFormat.of().formatHex(personal.index(text));
    }

    private @Nullable String open(byte @Nullable [] sealed) {
        return sealed == null ? null : personal.decrypt(sealed);
    }

    private Party party(ResultSet row) throws SQLException {
        return new Party(row.getObject("id", UUID.class), Side.valueOf(row.getString("side")), PartyKind.valueOf(row.getString("kind")),
                row.getString("name"), open(row.getBytes("id_number")), open(row.getBytes("phone")), open(row.getBytes("address")),
                row.getString("firm"), row.getObject("account", UUID.class));
    }

    static Dispute dispute(ResultSet row) throws SQLException {
        var amount = row.getObject("amount", Long.class);
        var owner = row.getString("owner");
        return new Dispute(row.getObject("id", UUID.class), row.getString("cause"), row.getString("story"), row.getString("claim"),
                row.getString("evidence"), amount == null ? null : Money.ofCents(amount), row.getString("town"), instant(row, "arrived_at"),
                row.getString("channel"), row.getString("leader"), row.getString("state"), row.getString("number"),
                owner == null ? null : Standing.valueOf(owner), row.getObject("owner_account", UUID.class), row.getString("next_step"),
                row.getObject("due", LocalDate.class), instant(row, "entered_at"), row.getTimestamp("closed_at") == null ? null : instant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
