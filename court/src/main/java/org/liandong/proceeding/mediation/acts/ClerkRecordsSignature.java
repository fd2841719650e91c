package org.liandong.proceeding.mediation.acts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Matters;
import org.springframework.stereotype.Component;

/** 记录纸面签字: a party without an account has signed the printed agreement before the clerk (人民调解法 29; 在线调解规则 19). The paper goes into the file. */
@ActName(value = "记录纸面签字", explain = "只用于没有账号的当事人。请打印协议、念给他听，本人签字或者按手印后再登记，原件入卷。")
public record ClerkRecordsSignature(
        @Asked("哪位当事人") UUID party,
        @Asked(value = "经过", hint = "什么时间、怎么核对是本人、谁在场", max = 500) String evidence,
        @Asked(value = "纸质协议已经由本人签字或者按手印，原件已收存", as = Asked.As.CHECK) boolean original) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkRecordsSignature> {

        private final Handling handling;
        private final Signing signing;

        Handler(Handling handling, Signing signing) {
            this.handling = handling;
            this.signing = signing;
        }

        @Override
        public Step perform(ClerkRecordsSignature act, Occasion on) {
            var party = handling.withoutAccount(on, act.party());
            if (party.isEmpty()) {
                return Handling.actsInPerson();
            }
            return signing.sign(on, party.get(), "纸面签字", "在纸质协议上签字");
        }

        private Set<UUID> signed(Occasion on) {
            return handling.matters.agreement(on.court(), on.stream(), on.target()).map(Matters.Agreement::version)
                    .map(it -> handling.matters.signed(on, it)).orElse(Set.of());
        }

        @Override
        public boolean offered(Occasion on) {
            return !handling.withoutAccount(on, signed(on)).isEmpty();
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("party", handling.withoutAccount(on, signed(on)));
        }
    }
}
