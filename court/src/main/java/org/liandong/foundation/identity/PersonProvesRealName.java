package org.liandong.foundation.identity;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 实名认证: the person proves name and identity number (在线诉讼规则 第七条). One proof serves every later matter. */
@ActName(value = "实名认证", explain = "法院要确认是您本人。认证一次，以后办事都不用再填。身份证号加密保存，别人看不到。")
public record PersonProvesRealName(
        @Asked(value = "姓名", hint = "和身份证上一样", max = 50) String name,
        @Asked(value = "身份证号", hint = "18位，最后一位可能是X") IdCard idCard) implements ActRequest {

    /** With the number masked. */
    @Override
    public String toString() {
        return "PersonProvesRealName[name=" + name + ", idCard=" + idCard + "]";
    }

    /** Decides it. */
    @Component
    static class Handler implements ActHandler<PersonProvesRealName> {

        private final Accounts accounts;
        private final AccountRecords records;
        private final RealNameCheck authority;
        private final RateLimits limits;

        Handler(Accounts accounts, AccountRecords records, RealNameCheck authority, RateLimits limits) {
            this.accounts = accounts;
            this.records = records;
            this.authority = authority;
            this.limits = limits;
        }

        @Override
        public Step perform(PersonProvesRealName act, Occasion on) {
            limits.count(RateLimits.Kind.REAL_NAME, on.stream().toString());
            if (act.idCard().birth().isAfter(on.today())) {
                return Refusal.invalid("idCard", "身份证号里的出生日期不对，请对照身份证再填一次。");
            }
            if (accounts.byIdNumber(act.idCard()).isPresent()) {
                return AccountPolicies.idNumberUsed();
            }
            return switch (authority.check(act.name(), act.idCard())) {
                case DIFFERENT -> AccountPolicies.mismatch();
                case NO_ANSWER -> Effect.to(AccountState.UNKNOWN, "身份核验系统没有回话，认证结果未知").reach(Reach.OWN);
                case SAME -> {
                    records.prove(on.court(), on.stream(), act.name(), act.idCard());
                    yield Effect.to(AccountState.VERIFIED, "%s通过实名认证".formatted(act.name())).reach(Reach.OWN);
                }
            };
        }
    }
}
