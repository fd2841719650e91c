package org.liandong.foundation.identity;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 恢复账号: a suspended account may sign in again and is what it was before. */
@ActName(value = "恢复账号", explain = "恢复后可以用原来的密码登录。")
public record AdminRestoresAccount(@Asked(value = "恢复的原因", max = 200) String reason) implements ActRequest {

    /** Decides it. */
    @Component
    static class Handler implements ActHandler<AdminRestoresAccount> {

        private final Accounts accounts;
        private final AccountRecords records;

        Handler(Accounts accounts, AccountRecords records) {
            this.accounts = accounts;
            this.records = records;
        }

        @Override
        public Step perform(AdminRestoresAccount act, Occasion on) {
            var account = accounts.byId(on.stream()).orElseThrow();
            records.restore(on.court(), account.id());
            var was = account.isStaff() ? AccountState.STAFF : account.realName() ? AccountState.VERIFIED : AccountState.REGISTERED;
            return Effect.to(was, "%s恢复%s的账号".formatted(on.actor().name(), account.name())).reach(Reach.STAFF);
        }
    }
}
