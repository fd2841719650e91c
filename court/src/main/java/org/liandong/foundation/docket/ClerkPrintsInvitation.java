package org.liandong.foundation.docket;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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

/** 打印关联通知: a new code on paper, to be handed to a party who has no phone or lost the message (在线诉讼规则 10). Earlier codes stop working. */
@ActName(value = "打印关联通知", explain = "给还没有关联账号的当事人打印一张带关联码的通知，请当面交给本人。以前发的码不再有效。")
public record ClerkPrintsInvitation(@Asked("给哪位当事人") UUID party) implements ActRequest {

    @Component
    static class Handler implements ActHandler<ClerkPrintsInvitation> {

        private final Disputes disputes;
        private final Invitations invitations;
        private final InvitationPaper paper;

        Handler(Disputes disputes, Invitations invitations, InvitationPaper paper) {
            this.disputes = disputes;
            this.invitations = invitations;
            this.paper = paper;
        }

        @Override
        public Step perform(ClerkPrintsInvitation act, Occasion on) {
            var party = unlinked(on).stream().filter(it -> it.id().equals(act.party())).findFirst();
            if (party.isEmpty()) {
                return Refusal.invalid("party", "请选一位还没有关联账号的当事人。");
            }
            var id = paper.print(on, party.get(), invitations.invite(on, party.get()));
            return Effect.to(DisputeFile.State.FILE, "给%s打印了关联通知".formatted(party.get().name())).reach(Reach.STAFF).result(id);
        }

        @Override
        public boolean offered(Occasion on) {
            return on.subjects().stream().anyMatch(it -> it.isOpen() && !it.kind().equals(DisputeFile.KIND)) && !unlinked(on).isEmpty();
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("party", unlinked(on).stream().map(it -> new Choice(it.id().toString(), it.name(), it.side().label())).toList());
        }

        private List<Party> unlinked(Occasion on) {
            return disputes.parties(on.court(), on.stream()).stream().filter(it -> !it.isLinked()).toList();
        }
    }
}
