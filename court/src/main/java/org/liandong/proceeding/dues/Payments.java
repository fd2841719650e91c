package org.liandong.proceeding.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 付款和退款库: money that came and money that went back. The account of record is kept encrypted. */
@Repository
public class Payments {

    /** 交费方式. */
    public enum Way implements Labelled {
        ONLINE("网上支付"), CASH("窗口现金"), BANK("银行转账、代理银行");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * 一笔付款.
     *
     * @param reference number of the bank's or the window's own receipt, null for an online payment
     * @param state     ASKED, DONE or REFUSED
     */
    public record Payment(UUID id, Side side, Money amount, Way way, @Nullable String reference, String payer, BankAccount account, String state, Instant at) {

        public boolean isDone() {
            return state.equals("DONE");
        }

        /** Number of the order, under which money moves once. */
        public String order() {
            return id.toString();
        }
    }

    /**
     * 一笔退款: a part of a payment that goes back to the account it came from.
     *
     * @param state PROPOSED, DECLINED, SENT, DONE or REFUSED
     */
    public record Refund(UUID id, UUID payment, Money amount, String state, @Nullable UUID proposedBy, Instant at) {

        /** Number of the order, under which money moves once. */
        public String order() {
            return id.toString();
        }
    }

    private final JdbcClient db;
    private final Remembered remembered;
    private final PersonalData personal;

    Payments(JdbcClient db, Remembered remembered, PersonalData personal) {
        this.db = db;
        this.remembered = remembered;
        this.personal = personal;
    }

    public void add(Occasion on, Side side, Money amount, Way way, @Nullable String reference, String payer, BankAccount account) {
        db.sql("insert into dues.payment (court, dispute, id, bill, side, amount, way, reference, payer, account, state, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), Ids.at(on.now()), on.target(), side.name(), amount.cents(), way.name(), reference, payer,
                        personal.encrypt(account.value()), way == Way.ONLINE ? "ASKED" : "DONE", on.now().atOffset(ZoneOffset.UTC)).update();
    }

    public void set(Occasion on, Payment payment, String state) {
        db.sql("update dues.payment set state = ? where court = ? and dispute = ? and id = ?").params(state, on.court(), on.stream(), payment.id()).update();
    }

    /** Every payment of the bill, oldest first. */
    public List<Payment> of(String court, UUID dispute, UUID bill) {
        return remembered.of(court, dispute, List.of("payments", bill), () -> db.sql("""
                select * from dues.payment where court = ? and dispute = ? and bill = ? order by at, id""").params(court, dispute, bill)
                .query((row, n) -> payment(row)).list());
    }

    /** The payment nobody has heard of yet. */
    public Optional<Payment> asked(Occasion on) {
        return of(on.court(), on.stream(), on.target()).stream().filter(it -> it.state().equals("ASKED")).findFirst();
    }

    public boolean isUsed(String court, String reference) {
        return db.sql("select exists (select from dues.payment where court = ? and reference = ?)").params(court, reference).query(Boolean.class).single();
    }

    /** Every refund of the bill, oldest first. */
    public List<Refund> refunds(String court, UUID dispute, UUID bill) {
        return remembered.of(court, dispute, List.of("refunds", bill), () -> db.sql("""
                select * from dues.refund where court = ? and dispute = ? and bill = ? order by at, id""").params(court, dispute, bill)
                .query((row, n) -> refund(row)).list());
    }

    public List<Refund> refunds(Occasion on, String state) {
        return refunds(on.court(), on.stream(), on.target()).stream().filter(it -> it.state().equals(state)).toList();
    }

    /** Splits what goes back over the payments, the latest first, none getting back more than it brought. */
    public List<Refund> propose(Occasion on, Money back) {
        var made = new ArrayList<Refund>();
        var rest = back;
        var before = refunds(on.court(), on.stream(), on.target());
        for (var payment : of(on.court(), on.stream(), on.target()).reversed()) {
            var gone = before.stream().filter(it -> it.payment().equals(payment.id()) && it.state().equals("DONE")).map(Refund::amount).reduce(Money.ZERO, Money::plus);
            var part = rest.min(payment.amount().minus(gone));
            if (payment.isDone() && payment.side() == Side.APPLICANT && part.cents() > 0) {
                made.add(new Refund(Ids.at(on.now()), payment.id(), part, "PROPOSED", on.actor().account(), on.now()));
                rest = rest.minus(part);
            }
        }
        made.forEach(it -> db.sql("insert into dues.refund (court, dispute, id, bill, payment, amount, state, proposed_by, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), it.id(), on.target(), it.payment(), it.amount().cents(), it.state(), it.proposedBy(), on.now().atOffset(ZoneOffset.UTC))
                .update());
        return made;
    }

    /** Every refund in that state comes into another. */
    public void move(Occasion on, String from, String to) {
        db.sql("update dues.refund set state = ? where court = ? and dispute = ? and bill = ? and state = ?").params(to, on.court(), on.stream(), on.target(), from).update();
    }

    public void set(Occasion on, Refund refund, String state) {
        db.sql("update dues.refund set state = ? where court = ? and dispute = ? and id = ?").params(state, on.court(), on.stream(), refund.id()).update();
    }

    private Payment payment(ResultSet row) throws SQLException {
        return new Payment(row.getObject("id", UUID.class), Side.valueOf(row.getString("side")), Money.ofCents(row.getLong("amount")), Way.valueOf(row.getString("way")),
                row.getString("reference"), row.getString("payer"), BankAccount.of(personal.decrypt(row.getBytes("account"))), row.getString("state"),
                row.getTimestamp("at").toInstant());
    }

    private static Refund refund(ResultSet row) throws SQLException {
        return new Refund(row.getObject("id", UUID.class), row.getObject("payment", UUID.class), Money.ofCents(row.getLong("amount")), row.getString("state"),
                row.getObject("proposed_by", UUID.class), row.getTimestamp("at").toInstant());
    }
}
