package org.liandong.proceeding.mediation.acts;

import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/**
 * 签署调解协议: in the party's own session and with its password entered again (在线诉讼规则 7). It takes effect when all have signed (在线调解规则 19).
 *
 * @param mark     drawn signature as an image address, or the name typed
 * @param password of the account, to make sure who signs
 */
@ActName(value = "签字", explain = "请逐条看清楚。所有人签完，协议就生效，双方都要照做。")
public record PartySignsAgreement(
        @Asked(value = "签名", as = Asked.As.SIGNATURE, max = 200_000, secret = true) String mark,
        @Asked(value = "登录密码", hint = "再输一次密码，确认是您本人", as = Asked.As.PASSWORD, secret = true) String password) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartySignsAgreement> {

        private final Handling handling;
        private final Accounts accounts;
        private final Signing signing;

        Handler(Handling handling, Accounts accounts, Signing signing) {
            this.handling = handling;
            this.accounts = accounts;
            this.signing = signing;
        }

        @Override
        public Step perform(PartySignsAgreement act, Occasion on) {
            var speaker = handling.speaker(on);
            if (!accounts.isPasswordOf(on.actor().account(), act.password())) {
                return Refusal.invalid("password", "密码不对，请再输一次。");
            }
            if (!act.mark().startsWith("data:image/png;base64,") && !act.mark().strip().equals(speaker.name())) {
                return Refusal.invalid("mark", "请手写签名，或者填您的姓名：%s。".formatted(speaker.name()));
            }
            return signing.sign(on, speaker, act.mark(), "在调解协议上签字");
        }

        @Override
        public boolean offered(Occasion on) {
            var agreement = handling.matters.agreement(on.court(), on.stream(), on.target());
            return agreement.isPresent() && handling.disputes.partyOf(on)
                    .map(it -> !handling.matters.signed(on, agreement.get().version()).contains(it.id())).orElse(false);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return handling.matters.agreement(on.court(), on.stream(), on.target()).<Map<String, Object>>map(it -> Map.of("*", it.terms())).orElse(Map.of());
        }
    }
}
