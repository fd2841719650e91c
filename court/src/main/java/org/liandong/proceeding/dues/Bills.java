package org.liandong.proceeding.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.fee.Charged;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.fee.Reliefs;
import org.liandong.foundation.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 交费账库. */
@Repository
public class Bills implements Charged {

    /**
     * 救助申请.
     *
     * @param law     article of the ground
     * @param least   by how many per cent the fee is reduced at least
     * @param granted null until decided
     */
    public record Relief(Reliefs.Effect effect, String ground, String law, int least, String words, @Nullable Boolean granted, @Nullable String reason) { }

    private final JdbcClient db;
    private final Remembered remembered;

    Bills(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    public Bill open(Occasion on, String cause, @Nullable Money claim, String term, Money fee) {
        var bill = new Bill(on.stream(), on.target(), cause, claim, FeeQuestion.Procedure.普通, PaymentCode.of(on), term, on.today(), fee, 100, null, Money.ZERO,
                Money.ZERO, Money.ZERO, null);
        db.sql("insert into dues.bill (court, dispute, id, cause, amount, procedure, code, term, billed_on, fee) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), bill.dispute(), bill.id(), cause, claim == null ? null : claim.cents(), bill.procedure().name(), bill.code(), term,
                        bill.billedOn(), fee.cents()).update();
        return bill;
    }

    /** The bill the act is about. */
    public Bill of(Occasion on) {
        return all(on.court(), on.stream()).stream().filter(it -> it.id().equals(on.target())).findFirst().orElseThrow();
    }

    /** The bill of the dispute, if a fee is due in it. */
    public Optional<Bill> latest(String court, UUID dispute) {
        return all(court, dispute).stream().reduce((first, second) -> second);
    }

    @Override
    public Optional<Money> charged(Occasion on) {
        return latest(on.court(), on.stream()).map(Bill::fee);
    }

    private List<Bill> all(String court, UUID dispute) {
        return remembered.of(court, dispute, "bills", () -> db.sql("select * from dues.bill where court = ? and dispute = ? order by id").params(court, dispute)
                .query((row, n) -> bill(row)).list());
    }

    /** The bills of those disputes. */
    public List<Bill> of(String court, Collection<UUID> disputes) {
        return disputes.isEmpty() ? List.of() : db.sql("select * from dues.bill where court = ? and dispute = any(?)")
                .params(court, disputes.toArray(UUID[]::new)).query((row, n) -> bill(row)).list();
    }

    public Optional<Bill> byCode(String court, String code) {
        return db.sql("select * from dues.bill where court = ? and code = ? order by id desc limit 1").params(court, code).query((row, n) -> bill(row)).optional();
    }

    /** The fee is another one from now on. */
    public Bill charge(Occasion on, String cause, FeeQuestion.Procedure procedure, String term, Money fee) {
        return update(on, "cause = ?, procedure = ?, term = ?, fee = ?", cause, procedure.name(), term, fee.cents());
    }

    /** Relief leaves so many per cent to be paid. */
    public Bill keep(Occasion on, int percent) {
        return update(on, "keeps = ?", percent);
    }

    public Bill defer(Occasion on, LocalDate until) {
        return update(on, "deferred = ?", until);
    }

    public Bill paid(Occasion on, Side side, Money amount) {
        return update(on, side == Side.APPLICANT ? "paid = paid + ?" : "paid_respondent = paid_respondent + ?", amount.cents());
    }

    public Bill refunded(Occasion on, Money amount) {
        return update(on, "refunded = refunded + ?", amount.cents());
    }

    public Bill end(Occasion on, Bill.End end) {
        return update(on, "ending = ?, total = ?, applicant = ?, respondent = ?, effective = ?", end.ending(), end.total().cents(), end.applicant().cents(),
                end.respondent().cents(), end.effective());
    }

    private Bill update(Occasion on, String set, Object... values) {
        var params = new java.util.ArrayList<>(List.of(values));
        params.addAll(List.of(on.court(), on.stream(), on.target()));
        return db.sql("update dues.bill set " + set + " where court = ? and dispute = ? and id = ? returning *").params(params).query((row, n) -> bill(row)).single();
    }

    public void ask(Occasion on, Reliefs.Reason reason, String words) {
        db.sql("insert into dues.relief (court, dispute, bill, effect, ground, law, least, words) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), on.target(), reason.effect().name(), reason.id(), reason.source(), reason.least(), words).update();
    }

    public void decide(Occasion on, boolean granted, String reason) {
        db.sql("update dues.relief set granted = ?, reason = ? where court = ? and dispute = ? and bill = ?")
                .params(granted, reason, on.court(), on.stream(), on.target()).update();
    }

    public Optional<Relief> relief(String court, UUID dispute, UUID bill) {
        return remembered.of(court, dispute, List.of("relief", bill), () -> db.sql("""
                select * from dues.relief where court = ? and dispute = ? and bill = ?""").params(court, dispute, bill)
                .query((row, n) -> new Relief(Reliefs.Effect.valueOf(row.getString("effect")), row.getString("ground"), row.getString("law"), row.getInt("least"),
                        row.getString("words"), (Boolean) row.getObject("granted"), row.getString("reason"))).optional());
    }

    private static Bill bill(ResultSet row) throws SQLException {
        var claim = row.getObject("amount", Long.class);
        var ending = row.getString("ending");
        var end = ending == null ? null : new Bill.End(ending, money(row, "total"), money(row, "applicant"), money(row, "respondent"),
                row.getObject("effective", LocalDate.class));
        return new Bill(row.getObject("dispute", UUID.class), row.getObject("id", UUID.class), row.getString("cause"), claim == null ? null : Money.ofCents(claim),
                FeeQuestion.Procedure.valueOf(row.getString("procedure")), row.getString("code"), row.getString("term"), row.getObject("billed_on", LocalDate.class),
                money(row, "fee"), row.getInt("keeps"), row.getObject("deferred", LocalDate.class), money(row, "paid"), money(row, "paid_respondent"),
                money(row, "refunded"), end);
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofCents(row.getLong(column));
    }
}
