package org.liandong.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.identity.DemoCast;

/** Disputes as people of the cast tell them. */
final class Told {

    static final String STORY = "2025年3月，对方说做生意周转，向我借钱，写了借条，说好半年还清。到期以后我催了多次，到现在一分没还。";
    static final String CLAIM = "请对方把借的钱还给我，并付逾期利息。";

    private Told() { }

    /** A loan not paid back. */
    static Map<String, Object> loan(Person lender, Person borrower, String yuan) {
        return about("4.10.108.3", yuan, named("APPLICANT", lender), named("RESPONDENT", borrower));
    }

    /** Something of that cause between those parties; {@code yuan} null if it is not about money. */
    @SafeVarargs
    static Map<String, Object> about(String cause, String yuan, Map<String, Object>... parties) {
        var intake = new HashMap<String, Object>();
        intake.put("story", STORY);
        intake.put("cause", cause);
        intake.put("claim", CLAIM);
        intake.put("evidence", "借条一张、微信聊天记录");
        intake.put("town", "尚店镇");
        intake.put("parties", List.of(parties));
        if (yuan != null) {
            intake.put("amount", yuan);
        }
        return intake;
    }

    /** Named with the identity number and the phone. */
    static Map<String, Object> named(String side, Person person) {
        return named(side, person.member());
    }

    static Map<String, Object> named(String side, DemoCast.Member member) {
        var party = new HashMap<String, Object>();
        party.put("side", side);
        party.put("kind", "NATURAL");
        party.put("name", member.name());
        party.put("idCard", member.idCard().value());
        party.put("phone", member.login());
        party.put("address", "河南省舞钢市" + member.name() + "家");
        return party;
    }
}
