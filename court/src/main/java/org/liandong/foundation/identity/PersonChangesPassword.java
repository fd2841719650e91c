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

/** 修改密码. Every access token ends with it. */
@ActName(value = "修改密码", explain = "改完以后，其他手机和电脑上的登录都会退出。")
public record PersonChangesPassword(
        @Asked(value = "原来的密码", max = 128, as = Asked.As.PASSWORD, secret = true) String current,
        @Asked(value = "新密码", hint = "至少10个字符，可以用几个词连起来", max = 128, as = Asked.As.PASSWORD, secret = true) String next)
        implements ActRequest {

    /** Without the passwords. */
    @Override
    public String toString() {
        return "PersonChangesPassword[]";
    }

    /** Decides it. */
    @Component
    static class Handler implements ActHandler<PersonChangesPassword> {

        private final Accounts accounts;
        private final AccountRecords records;
        private final Passwords passwords;
        private final RateLimits limits;

        Handler(Accounts accounts, AccountRecords records, Passwords passwords, RateLimits limits) {
            this.accounts = accounts;
            this.records = records;
            this.passwords = passwords;
            this.limits = limits;
        }

        @Override
        public Step perform(PersonChangesPassword act, Occasion on) {
            limits.count(RateLimits.Kind.PASSWORD, on.stream().toString());
            var account = accounts.byId(on.stream()).orElseThrow();
            if (!accounts.isPasswordOf(account.id(), act.current())) {
                return AccountPolicies.wrongPassword();
            }
            var phone = accounts.phone(account.id());
            var weak = passwords.weakness(act.next(), phone.orElse(account.login()), account.name());
            if (weak.isPresent()) {
                return Refusal.invalid("next", weak.get());
            }
            records.password(on.court(), account.id(), passwords.hash(act.next()));
            return Effect.to(on.stateNow(), "%s修改了密码".formatted(account.name())).reach(Reach.OWN);
        }
    }
}
