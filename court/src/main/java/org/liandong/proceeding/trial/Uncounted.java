package org.liandong.proceeding.trial;

import org.liandong.foundation.act.Occasion;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Matters;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** 不计入审限的期间: the days by which all parties lengthened a commissioned mediation (特邀调解规定 27; 在线调解规则 24). */
@Component
public class Uncounted {

    private final Matters matters;

    Uncounted(Matters matters) {
        this.matters = matters;
    }

    /** Days to add to the trial's time limit. */
    public int days(Occasion on) {
        return on.latest(Mediation.KIND).flatMap(it -> matters.find(on.court(), on.stream(), it.id()))
                .filter(it -> it.basis() == Matter.Basis.COMMISSIONED).map(Matter::extended).orElse(0);
    }
}
