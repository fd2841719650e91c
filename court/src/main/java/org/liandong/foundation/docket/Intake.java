package org.liandong.foundation.docket;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;

/**
 * 纠纷的来由: a dispute as it is brought: told once, used by every later step. It holds what a complaint must hold (起诉状应当记明的事项, 民诉法 124).
 *
 * @param story    facts and reasons in the party's own words
 * @param cause    id of the cause of action the party confirmed
 * @param claim    what the party wants
 * @param amount   money claimed, null if the claim is not about money
 * @param evidence what the party has to show for it, may be empty
 * @param town     township where it happened, null if unknown
 * @param parties  everyone named, at least one on each side
 */
public record Intake(
        @Asked(value = "发生了什么事", as = Asked.As.LONG_TEXT, max = 8000) String story,
        @Asked(value = "纠纷类型（案由）", max = 30) String cause,
        @Asked(value = "您想要对方做什么", as = Asked.As.LONG_TEXT, max = 2000) String claim,
        @Asked(value = "一共要多少钱（元）", required = false) @Nullable Money amount,
        @Asked(value = "手里有什么凭证", as = Asked.As.LONG_TEXT, required = false, max = 2000) @Nullable String evidence,
        @Asked(value = "事情发生在哪个乡镇或街道", required = false, max = 40) @Nullable String town,
        @Asked("当事人") List<PartyForm> parties) {

    public Intake {
        if (parties.stream().noneMatch(party -> party.side() == Side.APPLICANT)) {
            throw new InvalidValue("请填写提出纠纷的一方。");
        }
        if (parties.stream().noneMatch(party -> party.side() == Side.RESPONDENT)) {
            throw new InvalidValue("请填写对方是谁。");
        }
        if (amount != null && amount.cents() <= 0) {
            throw new InvalidValue("金额要大于0元。");
        }
        // Whoever brings the dispute comes first, however the form was filled.
        parties = parties.stream().sorted(Comparator.comparing(PartyForm::side)).toList();
    }

    /** Refuses a dispute brought online by somebody who is not its first applicant: an account acts for its own person (在线诉讼规则 7). */
    public Optional<Refusal> broughtByAnother(String name) {
        var first = parties.getFirst();
        return first.kind() != PartyKind.NATURAL || first.name().equals(name) ? Optional.empty() : Optional.of(Refusal.invalid("intake.parties[0].name",
                "网上只能办本人的事，这里请填您的实名“%s”。替别人办的，请和他一起到窗口。".formatted(name)));
    }
}
