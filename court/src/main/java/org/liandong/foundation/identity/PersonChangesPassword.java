package org.liandong.foundation.identity;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 修改密码. Tokens given out before end with it. */
@ActName("修改密码")
public record PersonChangesPassword(
        @Asked(value = "现在的密码", as = Asked.As.PASSWORD, max = 128, secret = true) String current,
        @Asked(value = "新密码", hint = "至少10位", as = Asked.As.PASSWORD, max = 128, secret = true) String next) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PersonChangesPassword> {

        private final Accounts accounts;

        Handler(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public Step perform(PersonChangesPassword act, Occasion on) {
            if (!accounts.isPasswordOf(on.stream(), act.current())) {
                return Refusal.invalid("current", "现在的密码不对，请再输一次。");
            }
            var fault = PasswordRule.fault(act.next(), accounts.byId(on.stream()).orElseThrow().login());
            if (fault.isPresent()) {
                return Refusal.invalid("next", fault.get());
            }
            accounts.changePassword(on, act.next());
            return Effect.to(on.stateNow(), "修改了密码").reach(Reach.OWN);
        }
    }
}
