package org.liandong.proceeding.dues;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.term.Clocks;
import org.springframework.stereotype.Component;

/** 往下走: the state the sums lead to, with the clock that goes with it. */
@Component
public class Onward {

    private final Clocks clocks;

    Onward(Clocks clocks) {
        this.clocks = clocks;
    }

    /** A refund has its fifteen days from the day the decision stands, which may be later than the act (诉讼费用交纳办法 53). */
    public Effect effect(Occasion on, Bill bill, String words) {
        if (bill.state() == Dues.REFUND && bill.end() != null && !clocks.isRunning(on.court(), on.stream(), on.target(), Dues.Terms.REFUND)) {
            clocks.startFrom(on, Dues.KIND, Dues.Terms.REFUND, bill.end().effective());
        }
        return bill.effect(words);
    }
}
