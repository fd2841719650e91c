package org.liandong.proceeding.dues;

import org.liandong.foundation.kernel.Money;

/**
 * 收付款: whoever moves the money (the agent bank, an electronic payment service). A port. An instruction may be repeated: under one order
 * number money moves once. What became of it is asked afterwards, as often as needed, because an instruction can get lost on the way and so can its answer.
 */
public interface Cashier {

    /** What became of an instruction. */
    enum Answer {
        DONE, REFUSED,
        /** Nobody can tell yet: ask again later. */
        UNKNOWN
    }

    /** Collects the amount from the account into the court's. */
    void collect(String order, Money amount, BankAccount from);

    /** Gives the amount back to the account. */
    void giveBack(String order, Money amount, BankAccount to);

    /**
     * What became of that order; one that never arrived is refused. The file is locked meanwhile: who does not hear from the bank within seconds
     * answers that it is unknown.
     */
    Answer ask(String order);
}
