package org.liandong.foundation.fee;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.rulebook.FeeTable;

/**
 * 诉讼费的答复.
 *
 * @param day     whose law counted
 * @param rule    the standard that was applied
 * @param fee     what it costs
 * @param prepays who pays first, and when
 * @param bears   who bears it in the end
 * @param shares  how much of it each side bears, where that can be told; they add up to the fee
 * @param balance what is still to be paid or comes back, null if nothing changes hands
 * @param relief  what help there is for the reason named, null if none was
 * @param notes   what else one should know
 */
public record FeeAnswer(LocalDate day, FeeTable.Rule rule, Fee fee, Duty prepays, Duty bears, List<Share> shares, @Nullable Balance balance,
                        @Nullable Relief relief, List<String> notes) {

    /** Who it falls on, in words. */
    public record Duty(String who, String words, String source) { }

    /** A part of the fee that one side bears. */
    public record Share(String who, Money amount, String words, String source) { }

    /**
     * What changes hands.
     *
     * @param back true if it comes back to who paid, false if it is still to be paid
     */
    public record Balance(boolean back, Money amount, String words, String source) {

        /** "退还" or "补交". */
        public String label() {
            return back ? "退还" : "补交";
        }
    }

    /**
     * Help for somebody who cannot pay.
     *
     * @param saving  what is saved at least
     * @param payable what is left to pay at most
     * @param steps   who decides, when and on what papers
     */
    public record Relief(Reliefs.Effect effect, Money saving, Money payable, List<String> steps, List<String> papers, String source) { }
}
