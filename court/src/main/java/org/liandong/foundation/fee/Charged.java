package org.liandong.foundation.fee;

import java.util.Optional;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Money;

/** 案卷的诉讼费: what a file has been billed, for papers that name it. Known by the module that collects it. */
public interface Charged {

    /** What is to be paid first under the procedure the case has now; empty if nothing is. */
    Optional<Money> charged(Occasion on);
}
