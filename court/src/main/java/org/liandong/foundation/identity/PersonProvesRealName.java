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

/** 实名认证 (在线诉讼规则 7). One check serves every later step; a check without an answer is a state of its own and can be repeated. */
@ActName(value = "实名认证", explain = "核对姓名和身份证号是不是同一个人。只做一次，办什么都管用。")
public record PersonProvesRealName(
        @Asked(value = "姓名", max = 40, secret = true) String name,
        @Asked(value = "身份证号", secret = true) IdCard idCard) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PersonProvesRealName> {

        private final Accounts accounts;
        private final RealNameCheck check;

        Handler(Accounts accounts, RealNameCheck check) {
            this.accounts = accounts;
            this.check = check;
        }

        @Override
        public Step perform(PersonProvesRealName act, Occasion on) {
            if (act.idCard().birth().isAfter(on.today())) {
                return Refusal.invalid("idCard", "身份证号里的出生日期不对，请对照身份证再填一次。");
            }
            if (accounts.byIdNumber(act.idCard()).isPresent()) {
                return Refusal.unlawful("identity.already-proven", "这个身份证号已经在另一个账号上认证过，请用那个账号登录；忘了账号可以拨打12368。", "在线诉讼规则 7");
            }
            return switch (check.check(act.name(), act.idCard())) {
                case SAME -> {
                    accounts.prove(on, act.name(), act.idCard());
                    yield Effect.to(AccountLifecycle.State.VERIFIED, "完成实名认证").reach(Reach.OWN);
                }
                case DIFFERENT -> Refusal.unlawful("identity.not-the-same", "姓名和身份证号对不上，请对照身份证检查。没有填错的，请带身份证到诉讼服务中心办理。",
                        "在线诉讼规则 7");
                case NO_ANSWER -> Effect.to(AccountLifecycle.State.UNKNOWN, "实名认证没有得到答复").reach(Reach.OWN);
            };
        }
    }
}
