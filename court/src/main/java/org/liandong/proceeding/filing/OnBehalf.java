package org.liandong.proceeding.filing;

import java.util.List;
import java.util.Optional;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.springframework.stereotype.Component;

/** 窗口代办: whoever came to the window goes on at the window. A clerk acts for applicants who have no account, and for nobody else. */
@Component
public class OnBehalf {

    private final Disputes disputes;

    OnBehalf(Disputes disputes) {
        this.disputes = disputes;
    }

    /** True if the actor may act for the applicants: he is one, or a clerk and none of them can act himself. */
    public boolean may(Occasion on) {
        return on.is(Standing.APPLICANT) || applicants(on).stream().noneMatch(Party::isLinked);
    }

    /** Why a clerk may not act here. */
    public Optional<Refusal> refusal(Occasion on) {
        return may(on) ? Optional.empty()
                : Optional.of(Refusal.forbidden("filing.applicant-acts-himself", "申请人有账号，请本人登录来办；窗口只替没有账号的人办。"));
    }

    /** Who speaks, for the record. */
    public String speaker(Occasion on) {
        return on.is(Standing.APPLICANT) ? "申请人" : "申请人到窗口";
    }

    private List<Party> applicants(Occasion on) {
        return disputes.parties(on.court(), on.stream()).stream().filter(it -> it.side() == Side.APPLICANT).toList();
    }
}
