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

/** 停用账号: whoever is signed in with it is out at the next click, and its access tokens end. */
@ActName(value = "停用账号", explain = "停用后马上不能登录，已经登录的也会退出。")
public record AdminSuspendsAccount(@Asked(value = "停用的原因", max = 200) String reason) implements ActRequest {

    /** Decides it. */
    @Component
    static class Handler implements ActHandler<AdminSuspendsAccount> {

        private final Accounts accounts;
        private final AccountRecords records;

        Handler(Accounts accounts, AccountRecords records) {
            this.accounts = accounts;
            this.records = records;
        }

        @Override
        public boolean offered(Occasion on) {
            return !on.stream().equals(on.actor().account());
        }

        @Override
        public Step perform(AdminSuspendsAccount act, Occasion on) {
            if (!offered(on)) {
                return AccountPolicies.ownAccount();
            }
            var account = accounts.byId(on.stream()).orElseThrow();
            records.suspend(on.court(), account.id(), on.now());
            return Effect.to(AccountState.SUSPENDED, "%s停用%s的账号".formatted(on.actor().name(), account.name())).reach(Reach.STAFF);
        }
    }
}
