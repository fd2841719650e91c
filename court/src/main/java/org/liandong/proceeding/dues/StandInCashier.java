package org.liandong.proceeding.dues;

import org.liandong.foundation.kernel.Money;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stand-in for the bank, used until a court connects its own and names it in {@code liandong.cashier}. Its rules, so that every outcome can be
 * shown: an account that ends in 0000 has no money; of one that ends in 9999 or 9998 nothing is known at first, and then it has paid or has not; an account that
 * ends in 7777 pays, but takes no money back; of one that ends in 7776 it is not known at first whether it has; everything else works.
 */
@Component
@ConditionalOnProperty(name = "liandong.cashier", havingValue = "stand-in", matchIfMissing = true)
class StandInCashier implements Cashier {

    private final JdbcClient db;

    StandInCashier(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void collect(String order, Money amount, BankAccount from) {
        book(order, amount, switch (from.tail()) {
            case "0000" -> "REFUSED";
            case "9999" -> "SLOWLY DONE";
            case "9998" -> "SLOWLY REFUSED";
            default -> "DONE";
        });
    }

    @Override
    public void giveBack(String order, Money amount, BankAccount to) {
        book(order, amount, switch (to.tail()) {
            case "7777" -> "REFUSED";
            case "7776" -> "SLOWLY DONE";
            default -> "DONE";
        });
    }

    private void book(String order, Money amount, String answer) {
        db.sql("insert into dues.stand_in (id, amount, answer) values (?, ?, ?) on conflict do nothing").params(order, amount.cents(), answer).update();
    }

    @Override
    public Answer ask(String order) {
        var answer = db.sql("update dues.stand_in set asked = asked + 1 where id = ? returning case when answer like 'SLOWLY%' and asked < 2 then 'UNKNOWN' "
                + "else replace(answer, 'SLOWLY ', '') end").param(order).query(String.class).optional();
        return Answer.valueOf(answer.orElse(Answer.REFUSED.name()));
    }
}
