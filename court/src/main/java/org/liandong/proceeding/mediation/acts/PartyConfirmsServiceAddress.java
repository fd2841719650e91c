package org.liandong.proceeding.mediation.acts;

import java.util.HashMap;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Addresses;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 送达地址确认书: where papers reach the party from now on, in every later proceeding too (民诉法解释 137; 在线诉讼规则 29). */
@ActName(value = "确认送达地址", explain = "以后法院的文书按这里送。填错或搬家没告诉法院的，退回之日也算送到。")
public record PartyConfirmsServiceAddress(
        @Asked(value = "收件地址", max = 200, secret = true) String address,
        @Asked(value = "收件电话", secret = true) Phone phone,
        @Asked(value = "同意用短信、网上电子送达", as = Asked.As.CHECK, required = false) boolean electronic) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyConfirmsServiceAddress> {

        private final Handling handling;
        private final Addresses addresses;
        private final Papers papers;
        private final PaperFacts facts;

        Handler(Handling handling, Addresses addresses, Papers papers, PaperFacts facts) {
            this.handling = handling;
            this.addresses = addresses;
            this.papers = papers;
            this.facts = facts;
        }

        @Override
        public Step perform(PartyConfirmsServiceAddress act, Occasion on) {
            var speaker = handling.speaker(on);
            addresses.confirm(on, speaker, act.address(), act.phone(), act.electronic());
            // Addresses are for the court only; the other side does not read them.
            var paper = papers.issue(on, "address-confirmation", null, facts.cause(on).with("当事人", speaker.name()).with("地址", act.address())
                    .with("电话", act.phone().value()).with("电子送达", act.electronic() ? "同意" : "不同意")
                    .with("电子地址", act.electronic() ? act.phone().value() + "（短信）" : null), Reach.STAFF);
            return handling.stays(on, "%s确认了送达地址".formatted(speaker.name())).with("electronic", act.electronic()).result(paper);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            var known = new HashMap<String, Object>();
            handling.disputes.partyOf(on).ifPresent(it -> {
                known.put("address", it.address() == null ? "" : it.address());
                known.put("phone", it.phone() == null ? "" : it.phone());
            });
            return known;
        }
    }
}
