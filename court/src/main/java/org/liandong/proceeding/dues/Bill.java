package org.liandong.proceeding.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.Fee;

/**
 * 交费账: what the fee of a case comes to and what has been paid. Where it stands follows from the sums alone, so that whatever happens in whatever
 * order leads to the same next step.
 *
 * @param claim     amount claimed when it was billed, null if the claim is not about money
 * @param procedure procedure the fee goes by
 * @param code      缴款码
 * @param term      name of the term that runs while it is to be paid
 * @param fee       what the law asks for in advance
 * @param keeps     per cent of what the applicant would pay that relief leaves
 * @param deferred  last day of a deferral, null if there is none
 * @param paid      what the applicant's side has paid
 * @param answered  what the respondent's side has paid
 * @param refunded  what has gone back
 * @param end       what it comes to in the end, null while the case is open
 */
public record Bill(UUID dispute, UUID id, String cause, @Nullable Money claim, FeeQuestion.Procedure procedure, String code, String term, LocalDate billedOn,
                   Money fee, int keeps, @Nullable LocalDate deferred, Money paid, Money answered, Money refunded, @Nullable End end) {

    /**
     * 结算.
     *
     * @param ending     how the case ended
     * @param total      what it costs in the end
     * @param applicant  what the applicant's side must have paid in the end
     * @param respondent what the respondent's side must pay to the court
     * @param effective  day from which the decision stands
     */
    public record End(String ending, Money total, Money applicant, Money respondent, LocalDate effective) { }

    /** What relief leaves of an amount. */
    public Money kept(Money amount) {
        return keeps == 100 ? amount : amount.times(BigDecimal.valueOf(keeps, 2));
    }

    /** What is still to be paid by that side. */
    public Money owes(Side side) {
        if (side == Side.RESPONDENT) {
            return end == null ? Money.ZERO : positive(end.respondent().minus(answered));
        }
        return positive((end == null ? kept(fee) : end.applicant()).minus(paid.minus(refunded)));
    }

    public Money owes() {
        return owes(Side.APPLICANT).plus(owes(Side.RESPONDENT));
    }

    /** What goes back to the applicant's side; nothing while the case is open. */
    public Money back() {
        return end == null ? Money.ZERO : positive(paid.minus(refunded).minus(end.applicant()));
    }

    private static Money positive(Money amount) {
        return amount.cents() > 0 ? amount : Money.ZERO;
    }

    /** Where it stands by its sums. */
    public Dues state() {
        if (end == null) {
            return owes().cents() > 0 ? Dues.DUE : kept(fee).equals(Money.ZERO) ? Dues.FREE : Dues.PAID;
        }
        return back().cents() > 0 ? Dues.REFUND : owes().cents() > 0 ? Dues.OWED : Dues.SETTLED;
    }

    /** The effect of an act after which it stands where its sums say. */
    public Effect effect(String words) {
        var state = state();
        var effect = Effect.to(state, words);
        return state == Dues.DUE ? effect.clocks(List.of(term)) : effect;
    }

    /** What each side has coming or still has to pay once the case is over, a sentence each. */
    public List<String> results() {
        var results = new ArrayList<String>();
        if (back().cents() > 0) {
            results.add("原告一方已经交了%s，应当交%s，退%s，退到交费的账户。".formatted(Fee.yuan(paid), Fee.yuan(Objects.requireNonNull(end).applicant()), Fee.yuan(back())));
        }
        for (var side : Side.values()) {
            if (owes(side).cents() > 0) {
                results.add("%s一方还要交%s，缴款码：%s。".formatted(side == Side.APPLICANT ? "原告" : "被告", Fee.yuan(owes(side)), code));
            }
        }
        return results.isEmpty() ? List.of("已经交的正好，不退也不用补。") : List.copyOf(results);
    }
}
