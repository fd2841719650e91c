package org.liandong.foundation.identity;

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

/** 注册: somebody opens an account with a phone number. Gives no post (在线诉讼规则 第七条). */
@ActName(value = "注册", explain = "用手机号注册。手机号只用来登录和通知您办事的进展。")
public record PersonRegisters(
        @Asked(value = "手机号", hint = "以后用它登录，也用它收通知") Phone phone,
        @Asked(value = "设一个密码", hint = "至少10个字符，可以用几个词连起来，不要用生日、手机号", max = 128, as = Asked.As.PASSWORD, secret = true)
        String password) implements ActRequest {

    /** Without the password. */
    @Override
    public String toString() {
        return "PersonRegisters[phone=" + phone + "]";
    }

    /** Decides it. */
    @Component
    static class Handler implements ActHandler<PersonRegisters> {

        private final Accounts accounts;
        private final AccountRecords records;
        private final Passwords passwords;

        Handler(Accounts accounts, AccountRecords records, Passwords passwords) {
            this.accounts = accounts;
            this.records = records;
            this.passwords = passwords;
        }

        @Override
        public boolean offered(Occasion on) {
            return on.isNew() && on.actor().account() == null;
        }

        @Override
        public Step perform(PersonRegisters act, Occasion on) {
            if (!on.isNew()) {
                return AccountPolicies.alreadyOpen();
            }
            var weak = passwords.weakness(act.password(), act.phone().value());
            if (weak.isPresent()) {
                return Refusal.invalid("password", weak.get());
            }
            if (!act.phone().isMobile()) {
                return Refusal.invalid("phone", "请填11位手机号。");
            }
            if (accounts.byLogin(act.phone().value()).isPresent()) {
                return AccountPolicies.phoneTaken();
            }
            records.open(on.court(), on.stream(), act.phone().value(), passwords.hash(act.password()), "用户" + act.phone().masked(), act.phone(), null, on.now());
            return Effect.to(AccountState.REGISTERED, "用户%s注册".formatted(act.phone().masked())).reach(Reach.OWN);
        }
    }
}
