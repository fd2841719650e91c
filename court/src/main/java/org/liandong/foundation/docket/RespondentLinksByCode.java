package org.liandong.foundation.docket;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.identity.RateLimits;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 关联案件: somebody who was named as a party proves to be that person and gets the file (在线诉讼规则 10). */
@ActName(value = "关联我的纠纷", explain = "核对无误后，您就能看到这件纠纷，并表明您的态度。")
public record RespondentLinksByCode(@Asked(value = "通知里的关联码", hint = "10位字母和数字", max = 20, secret = true) String code) implements ActRequest {

    /** What to say of a code that opens nothing. */
    public static final String UNKNOWN = "这个关联码不对，或者已经用过、过期了。请核对短信，或拨打12368。";

    @Component
    static class Handler implements ActHandler<RespondentLinksByCode> {

        private final Disputes disputes;
        private final Invitations invitations;
        private final Accounts accounts;
        private final RateLimits limits;

        Handler(Disputes disputes, Invitations invitations, Accounts accounts, RateLimits limits) {
            this.disputes = disputes;
            this.invitations = invitations;
            this.accounts = accounts;
            this.limits = limits;
        }

        @Override
        public Step perform(RespondentLinksByCode act, Occasion on) {
            limits.count(RateLimits.Kind.CODE, String.valueOf(on.actor().account()));
            var invited = invitations.find(on.court(), act.code(), on.now()).filter(it -> it.dispute().equals(on.stream()));
            if (invited.isEmpty()) {
                return Refusal.invalid("code", UNKNOWN);
            }
            var party = disputes.parties(on.court(), on.stream()).stream().filter(it -> it.id().equals(invited.get().party())).findFirst().orElseThrow();
            var account = accounts.byId(on.actor().account()).orElseThrow();
            if (party.kind() == PartyKind.NATURAL && !isSamePerson(party, account.name(), accounts.idNumber(account.id()).orElse(""))) {
                return Refusal.forbidden("not-the-party", "这个关联码是发给“%s”的，与您的实名不一致。不是您的事，请不要继续；有疑问请拨打12368。"
                        .formatted(party.name()));
            }
            disputes.link(on, party, account.id());
            invitations.use(on, act.code());
            return Effect.to(DisputeFile.State.FILE, "%s核对身份，打开了这件纠纷".formatted(party.name())).with("party", party.id());
        }

        private static boolean isSamePerson(Party party, String name, String idNumber) {
            return party.name().equals(name) && (party.idNumber() == null || party.idNumber().equals(idNumber));
        }

        @Override
        public boolean offered(Occasion on) {
            return false;
        }
    }
}
