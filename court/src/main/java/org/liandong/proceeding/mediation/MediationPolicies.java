package org.liandong.proceeding.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.kernel.Refusal;

/** 调解的规矩: every reason for which the law refuses an act of mediation, each named and with its article. */
public final class MediationPolicies {

    private MediationPolicies() { }

    /** 未入册、已除名的调解员不得委派 (特邀调解规定 5–10). */
    public static Refusal mediatorNotInForce() {
        return Refusal.unlawful("mediation.mediator-not-in-force", "这位调解员不在名册里，请从名册里选一位。", "特邀调解规定 5、8");
    }

    public static Refusal notAMediator() {
        return Refusal.unlawful("roster.not-a-mediator", "这个账号没有调解员岗位，不能列入名册。", "特邀调解规定 5–7");
    }

    public static Refusal alreadyInRoster() {
        return Refusal.unlawful("roster.already-in-force", "这位调解员已经在名册里。", "特邀调解规定 8");
    }

    /** 与一方当事人同一单位的，不得担任调解员 (特邀调解规定 15; 在线调解规则 13). */
    public static Optional<Refusal> noConflict(Roster.Mediator mediator, List<Party> parties) {
        return parties.stream().filter(party -> isConflict(mediator, party)).findFirst().map(party -> Refusal.unlawful("mediation.conflict-of-interest",
                "调解员%s与“%s”是同一单位的，可能影响公正，请换一位。".formatted(mediator.name(), party.name()), "特邀调解规定 15；在线调解规则 13"));
    }

    private static boolean isConflict(Roster.Mediator mediator, Party party) {
        return mediator.account().equals(party.account()) || mediator.body().equals(party.firm()) || mediator.body().equals(party.name());
    }

    /** 已退回、已回避的调解员不再委派同一件 (特邀调解规定 15). */
    public static Optional<Refusal> notBarred(Roster.Mediator mediator, Set<UUID> barred) {
        return barred.contains(mediator.account()) ? Optional.of(Refusal.unlawful("mediation.mediator-barred",
                "调解员%s已经退出这件纠纷，不能再接，请换一位。".formatted(mediator.name()), "特邀调解规定 15")) : Optional.empty();
    }

    /** 当事人有两个工作日共同选定调解员，之前法院不指定 (在线调解规则 10). */
    public static Optional<Refusal> partiesHadTheirChoice(LocalDate today, LocalDate choiceUntil, boolean allLeaveItToCourt) {
        return allLeaveItToCourt || today.isAfter(choiceUntil) ? Optional.empty() : Optional.of(Refusal.unlawful("mediation.choice-still-open",
                "双方在%s以前可以自己选调解员，现在还不能指定。双方都请法院指定的，可以马上指定。".formatted(choiceUntil), "在线调解规则 10"));
    }

    /** 只有全体当事人同意才能延长 (特邀调解规定 27; 在线调解规则 24). */
    public static Optional<Refusal> extensionWithinReason(int days) {
        return days >= 1 && days <= 30 ? Optional.empty() : Optional.of(Refusal.invalid("days", "一次最多延长30天，请填1到30之间的数。"));
    }

    /** 协议要先有双方的同意才能起草 (民诉法 125). */
    public static Optional<Refusal> isParty(@Nullable Party party) {
        return party == null ? Optional.of(Refusal.forbidden("mediation.not-a-party", "这一步要由当事人本人来办。")) : Optional.empty();
    }

    /** 妥协让步只留在调解里 (特邀调解规定 22; 在线调解规则 18). */
    public static Refusal factsNotRecorded() {
        return Refusal.unlawful("mediation.facts-not-recorded", "还没有记下无争议的事实。", "在线调解规则 18");
    }

    /** 调解不成的，调解员应当固定无争议事实 (在线调解规则 18、21). */
    public static Refusal factsOrStatementNeeded() {
        return Refusal.invalid("facts", "请记下双方都认可的事实，一行一条；确实没有的，填“无”。");
    }

    /** 虚假调解应当中止并报告 (特邀调解规定 18; 在线调解规则 23). */
    public static Refusal reasonNeeded() {
        return Refusal.invalid("reason", "请写明理由。");
    }
}
