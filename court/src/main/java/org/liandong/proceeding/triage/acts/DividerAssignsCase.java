package org.liandong.proceeding.triage.acts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.triage.TransferList;
import org.liandong.proceeding.triage.Triage;
import org.springframework.stereotype.Component;

/** 分案: to a judge of the court, with the list of what is in the file (最高法审限规定 7). */
@ActName("分给法官")
public record DividerAssignsCase(@Asked("承办法官") UUID judge) implements ActRequest {

    @Component
    static class Handler implements ActHandler<DividerAssignsCase> {

        private final Accounts accounts;
        private final Disputes disputes;
        private final TransferList list;

        Handler(Accounts accounts, Disputes disputes, TransferList list) {
            this.accounts = accounts;
            this.disputes = disputes;
            this.list = list;
        }

        @Override
        public Step perform(DividerAssignsCase act, Occasion on) {
            var judge = accounts.holding(Role.JUDGE).stream().filter(it -> it.id().equals(act.judge())).findFirst();
            if (judge.isEmpty()) {
                return Refusal.invalid("judge", "请从本院法官里选一位。");
            }
            disputes.grant(on, judge.get().id(), Standing.JUDGE);
            return Effect.to(Triage.ASSIGNED, "案件分给法官%s".formatted(judge.get().name())).with("judgeName", judge.get().name())
                    .result(list.issue(on, "承办法官" + judge.get().name()));
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("judge", accounts.holding(Role.JUDGE).stream().map(it -> new Choice(it.id().toString(), it.name(), "")).toList());
        }
    }
}
