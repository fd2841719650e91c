package org.liandong.proceeding.serving;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.proceeding.serving.acts.ClerkHandsOverPaper.Place;
import org.liandong.proceeding.serving.acts.ClerkHandsOverPaper.Proof;
import org.liandong.proceeding.serving.acts.ClerkHandsOverPaper.Taker;

/** 送达的规矩: who may take a paper for whom, and when one that was not taken counts as served. */
public final class ServingPolicies {

    private static final String MEDIATION_STATEMENT = "mediation-statement";

    private ServingPolicies() { }

    /** 以最先有效的为准 (在线诉讼规则 31). */
    public static Refusal servedAlready(Services.Served before) {
        return Refusal.unlawful("serving.served-already", "这份文书%s已经送达（%s），以第一次为准，不用再送。".formatted(before.on(), before.way().label()), "民诉法 87；在线诉讼规则 31");
    }

    /** 可以代收的人: a person's adult family, a body's own people, and whoever was named to the court (民诉法 88). */
    public static Optional<Refusal> mayTake(Party party, Taker taker) {
        var natural = party.kind() == PartyKind.NATURAL;
        if (natural && taker == Taker.OFFICE || !natural && taker == Taker.FAMILY) {
            return Optional.of(Refusal.unlawful("serving.wrong-taker", natural ? "%s是个人，不能由单位收件的人代收；本人不在的，交同住的成年家属。".formatted(party.name())
                    : "%s是单位，要由法定代表人、负责人或者单位负责收件的人签收。".formatted(party.name()), "民诉法 88；民诉法解释 130"));
        }
        return Optional.empty();
    }

    /** 对方当事人不能代收: whoever stands on the other side does not take a paper for this one. */
    public static Optional<Refusal> notTheOtherSide(Party party, List<Party> all, @Nullable String name) {
        return all.stream().filter(it -> it.side() != party.side() && it.name().equals(name)).findFirst().map(it -> Refusal.unlawful("serving.other-side",
                "%s是对方当事人，不能代收。".formatted(it.name()), "民诉法 88"));
    }

    /** 调解书直接送达本人，不适用留置送达 (民诉法解释 133). */
    public static Optional<Refusal> mediationStatement(Papers.Paper paper, Taker taker, boolean refused) {
        if (!paper.is(MEDIATION_STATEMENT)) {
            return Optional.empty();
        }
        if (refused) {
            return Optional.of(Refusal.unlawful("serving.statement-refused", "调解书不能留置送达。一方签收前反悔的，调解没有成立，请继续审理。", "民诉法解释 133；民诉法 102"));
        }
        return taker == Taker.SELF || taker == Taker.NOMINEE ? Optional.empty() : Optional.of(Refusal.unlawful("serving.statement-to-other",
                "调解书要交本人；本人因故不能签收的，交他指定的代收人。", "民诉法解释 133"));
    }

    /**
     * 拒收时怎样算送达: left at the home with witnesses or pictures (民诉法 89); refused by the party himself at the court, or elsewhere with
     * pictures (民诉法解释 131).
     */
    public static Optional<Refusal> refused(Place place, Taker taker, @Nullable Proof proof) {
        if (!place.isHome() && taker != Taker.SELF) {
            return Optional.of(Refusal.unlawful("serving.refused-elsewhere", "不是当事人本人拒收的，要到他的住所，把文书留在那里才算送达。", "民诉法 89；民诉法解释 131"));
        }
        return switch (place) {
            case WINDOW, COURTROOM -> Optional.empty();
            case HOME -> proof != null ? Optional.empty() : Optional.of(Refusal.unlawful("serving.refusal-unproven",
                    "把文书留在住所的，要有见证人到场，或者拍照、录像，才算送达。", "民诉法 89"));
            case ELSEWHERE -> proof == Proof.FILMED ? Optional.empty() : Optional.of(Refusal.unlawful("serving.refusal-unproven",
                    "在住所以外拒收的，要拍照、录像记录经过，才算送达。", "民诉法解释 131"));
        };
    }
}
