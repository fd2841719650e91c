package org.liandong.proceeding.paymentorder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 支付令库. */
@Repository
public class PaymentOrders {

    /**
     * 支付令.
     *
     * @param judge     who issued it, null before
     * @param amount    what is to be paid
     * @param servedOn  when it reached the last debtor, from which his days run
     * @param objection what the debtor objected in writing
     * @param cause     of the suit it turns into
     * @param ending    how it ended, in words
     */
    public record Order(UUID id, @Nullable String judge, @Nullable Money amount, @Nullable LocalDate issuedOn, @Nullable LocalDate servedOn,
                        @Nullable String objection, @Nullable String cause, @Nullable String ending) { }

    private final JdbcClient db;
    private final Remembered remembered;

    PaymentOrders(JdbcClient db, Remembered remembered) {
        this.db = db;
        this.remembered = remembered;
    }

    public void open(Occasion on) {
        db.sql("insert into paymentorder.payment_order (court, dispute, id) values (?, ?, ?)").params(on.court(), on.stream(), on.target()).update();
    }

    public Order of(Occasion on) {
        return find(on.court(), on.stream(), on.target()).orElseThrow();
    }

    public Optional<Order> find(String court, UUID dispute, UUID id) {
        return remembered.of(court, dispute, List.of("payment order", id), () -> db.sql("""
                select * from paymentorder.payment_order where court = ? and dispute = ? and id = ?""").params(court, dispute, id)
                .query((row, n) -> order(row)).optional());
    }

    public void issue(Occasion on, Money amount) {
        update(on, "judge = ?, amount = ?, issued_on = ?", on.actor().name(), amount.cents(), on.today());
    }

    public void serve(Occasion on, LocalDate day) {
        update(on, "served_on = ?", day);
    }

    public void object(Occasion on, String words) {
        update(on, "objection = ?", words);
    }

    public void lapse(Occasion on, String ending, String cause) {
        update(on, "ending = ?, cause = ?", ending, cause);
    }

    public void end(Occasion on, String ending) {
        update(on, "ending = ?", ending);
    }

    private void update(Occasion on, String set, Object... values) {
        var params = new ArrayList<>(List.of(values));
        params.addAll(List.of(on.court(), on.stream(), on.target()));
        db.sql("update paymentorder.payment_order set " + set + " where court = ? and dispute = ? and id = ?").params(params).update();
    }

    private static Order order(ResultSet row) throws SQLException {
        var amount = row.getObject("amount", Long.class);
        return new Order(row.getObject("id", UUID.class), row.getString("judge"), amount == null ? null : Money.ofCents(amount),
                row.getObject("issued_on", LocalDate.class), row.getObject("served_on", LocalDate.class), row.getString("objection"), row.getString("cause"),
                row.getString("ending"));
    }
}
