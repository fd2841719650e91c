package org.liandong.foundation.identity;

import java.util.Set;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 注册: a citizen opens an account with a mobile number. */
@ActName(value = "注册", explain = "用手机号注册，一个账号办所有的事。")
public record PersonRegisters(
        @Asked("手机号") Phone phone,
        @Asked(value = "设一个密码", hint = "至少10位", as = Asked.As.PASSWORD, max = 128, secret = true) String password) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PersonRegisters> {

        private final Accounts accounts;

        Handler(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public Step perform(PersonRegisters act, Occasion on) {
            var login = act.phone().value();
            var fault = PasswordRule.fault(act.password(), login);
            if (fault.isPresent()) {
                return Refusal.invalid("password", fault.get());
            }
            if (!act.phone().isMobile()) {
                return Refusal.invalid("phone", "请填11位手机号。");
            }
            if (accounts.isTaken(login)) {
                return Refusal.invalid("phone", "这个手机号已经注册过，请直接登录。");
            }
            accounts.add(on, login, act.password(), act.phone().masked(), act.phone(), null, Set.of());
            return Effect.to(AccountLifecycle.State.REGISTERED, "注册账号").reach(Reach.OWN);
        }
    }
}
