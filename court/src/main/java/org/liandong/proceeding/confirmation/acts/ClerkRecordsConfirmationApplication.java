package org.liandong.proceeding.confirmation.acts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Oral;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 记录口头申请司法确认: a party without an account applies, alone or after the other side, at the window or by phone (民诉法解释 353). */
@ActName(value = "记录口头申请司法确认", explain = "只用于没有账号的当事人。双方都申请了才受理。")
public record ClerkRecordsConfirmationApplication(
        @Asked("哪位当事人") UUID party,
        @Asked("怎么表示的") Oral how,
        @Asked(value = "经过", as = Asked.As.LONG_TEXT, hint = "什么时间、怎么核对是本人、谁在场", max = 1000) String evidence) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkRecordsConfirmationApplication> {

        private final JointApplication joint;

        Handler(JointApplication joint) {
            this.joint = joint;
        }

        @Override
        public Step perform(ClerkRecordsConfirmationApplication act, Occasion on) {
            var party = joint.parties(on).stream().filter(it -> it.id().equals(act.party()) && !it.isLinked()).findFirst();
            if (party.isEmpty()) {
                return Refusal.invalid("party", "请选一位没有账号的当事人；有账号的，请本人登录来办。");
            }
            return on.state() == null ? joint.open(on, party.get(), "口头") : joint.join(on, party.get(), "口头");
        }

        @Override
        public boolean offered(Occasion on) {
            return (on.state() != null || joint.mayOpen(on)) && !joint.withoutAccount(on).isEmpty();
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("party", joint.withoutAccount(on));
        }
    }
}
