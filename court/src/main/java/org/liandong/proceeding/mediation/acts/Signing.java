package org.liandong.proceeding.mediation.acts;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.kernel.Effect;
import org.liandong.proceeding.mediation.Matter;
import org.liandong.proceeding.mediation.Mediation;
import org.springframework.stereotype.Component;

/** Takes a party's signature, on the screen or on paper; with the last one the agreement takes effect (在线调解规则 19). */
@Component
class Signing {

    private final Handling handling;
    private final AgreementPaper paper;

    Signing(Handling handling, AgreementPaper paper) {
        this.handling = handling;
        this.paper = paper;
    }

    Effect sign(Occasion on, Party party, String mark, String how) {
        var agreement = handling.matters.agreement(on.court(), on.stream(), on.target()).orElseThrow();
        handling.matters.sign(on, party, agreement.version(), mark);
        if (!handling.allWith(on, handling.matters.signed(on, agreement.version()), party)) {
            return handling.stays(on, "%s%s".formatted(party.name(), how)).with("version", agreement.version());
        }
        handling.matters.settle(on);
        var id = paper.issue(on, agreement);
        return settled(on, party, how).with("version", agreement.version()).with("terms", agreement.terms()).result(id);
    }

    /** A registered case is not confirmed but closed by the judge, so its mediation is over (民诉法 100). */
    private Effect settled(Occasion on, Party last, String how) {
        var words = "%s%s，各方都已签字，调解协议生效".formatted(last.name(), how);
        return handling.matter(on).basis() == Matter.Basis.PRE_FILING ? handling.moves(on, Mediation.SETTLED, words)
                : Effect.to(Mediation.CLOSED, words + "，案件转回，由法官出具调解书或者准许撤诉");
    }
}
