package org.liandong.proceeding.trial;

import org.liandong.foundation.act.Occasion;
import org.liandong.proceeding.trial.acts.JudgeClosesCase;

/** 诉讼费的负担: what the fee of a case comes to and who bears it, for the paper that closes the case. Known by the module that collects it. */
public interface Costs {

    /** The sentences about the fee, empty if none is due. Refuses the act if who bears it must be said and is not. */
    String sentence(Occasion on, JudgeClosesCase act);
}
