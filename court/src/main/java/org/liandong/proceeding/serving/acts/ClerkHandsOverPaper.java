package org.liandong.proceeding.serving.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.serving.Service;
import org.liandong.proceeding.serving.Services;
import org.liandong.proceeding.serving.Services.Way;
import org.liandong.proceeding.serving.ServingPolicies;
import org.springframework.stereotype.Component;

/** 直接送达: a paper is handed to a party at the window, in the courtroom or at home, with the proof of service (民诉法 87–89). */
@ActName(value = "当面送达文书", explain = "当面交给当事人或者依法可以代收的人，同时出具送达回证。")
public record ClerkHandsOverPaper(
        @Asked("哪份文书") UUID paper,
        @Asked("送给谁") UUID receiver,
        @Asked("在哪里送的") Place place,
        @Asked("哪天送的") LocalDate day,
        @Asked("谁来收") Taker taker,
        @Asked(value = "代收人的姓名", hint = "本人收的不用填", required = false, max = 30) @Nullable String name,
        @Asked(value = "拒绝签收", as = Asked.As.CHECK, required = false) boolean refused,
        @Asked(value = "为什么拒收，经过怎样", required = false, max = 300) @Nullable String account,
        @Asked(value = "拒收怎么证明", hint = "在住所的，有见证人或者拍照录像；在别处的要拍照录像；在法院的不用填", required = false) @Nullable Proof proof,
        @Asked(value = "见证人的姓名和单位", hint = "有关基层组织或者所在单位的代表，写两名", required = false, max = 100) @Nullable String witnesses) implements ActRequest {

    /** 送达的地点. */
    public enum Place implements Labelled {
        WINDOW("本院诉讼服务中心窗口"), COURTROOM("法庭上"), HOME("当事人的住所"), ELSEWHERE("住所以外的地方");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        public boolean isHome() {
            return this == HOME;
        }
    }

    /** 签收的人 (民诉法 88). */
    public enum Taker implements Labelled {
        SELF("本人（单位是法定代表人、负责人）"), FAMILY("同住的成年家属"), OFFICE("单位负责收件的人"), NOMINEE("向法院指定的代收人"), AGENT("诉讼代理人");

        private final String label;

        Taker(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** 拒收的证明 (民诉法 89; 民诉法解释 131). */
    public enum Proof implements Labelled {
        WITNESSED("见证人到场，签名或者盖章"), FILMED("拍照、录像");

        private final String label;

        Proof(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Component
    static class Handler implements ActHandler<ClerkHandsOverPaper> {

        private static final String PROOF = "proof-of-service";

        private final Services services;
        private final Papers papers;
        private final Disputes disputes;
        private final PaperFacts facts;

        Handler(Services services, Papers papers, Disputes disputes, PaperFacts facts) {
            this.services = services;
            this.papers = papers;
            this.disputes = disputes;
            this.facts = facts;
        }

        @Override
        public Step perform(ClerkHandsOverPaper act, Occasion on) {
            var paper = servable(on).stream().filter(it -> it.id().equals(act.paper())).findFirst();
            if (paper.isEmpty()) {
                return Refusal.invalid("paper", "请从这件纠纷里要送给当事人的文书里选一份。");
            }
            var party = parties(on).stream().filter(it -> it.id().equals(act.receiver())).findFirst();
            if (party.isEmpty()) {
                return Refusal.invalid("receiver", "请选一位当事人。");
            }
            return wrong(act, on, paper.get(), party.get()).or(() -> unlawful(act, on, paper.get(), party.get())).<Step>map(it -> it)
                    .orElseGet(() -> served(act, on, paper.get(), party.get()));
        }

        private Effect served(ClerkHandsOverPaper act, Occasion on, Papers.Paper paper, Party party) {
            var way = act.refused() ? Way.LEFT : Way.DIRECT;
            var taken = taken(act, party);
            services.enter(on, paper, party, way, act.day(), taken);
            var proof = papers.issueTo(on, party, PROOF, paper.number(), proof(act, on, paper, party));
            return Effect.to(act.refused() ? Service.LEFT : Service.SERVED, "%s送达%s：%s".formatted(paper.kind(), party.name(),
                    act.refused() ? "拒收，依法视为送达" : act.taker() == Taker.SELF ? "本人签收" : act.taker().label() + "签收")).result(proof);
        }

        private Contents proof(ClerkHandsOverPaper act, Occasion on, Papers.Paper paper, Party party) {
            var signed = "%s　　%s".formatted(act.taker() == Taker.SELF ? party.name() : "%s（%s）".formatted(act.name(), act.taker().label()), Contents.day(act.day()));
            var contents = facts.cause(on).with("受送达人", party.name())
                    .with("送达地点", act.place().isHome() ? facts.address(on, party) : act.place().label())
                    .rows("文书", List.of(Map.of("名称", paper.kind(), "份数", "1"))).with("送达人", on.actor().name());
            if (act.refused()) {
                return contents.with("拒收", "%s。%s".formatted(Contents.day(act.day()), taken(act, party)));
            }
            return contents.with(act.taker() == Taker.SELF ? "本人签收" : "代收", signed);
        }

        private static String taken(ClerkHandsOverPaper act, Party party) {
            if (!act.refused()) {
                return "%s签收".formatted(who(act, party));
            }
            var proof = act.proof() == null ? "" : "；" + act.proof().label() + (act.witnesses() == null ? "" : "：" + act.witnesses());
            return "%s拒收，%s%s".formatted(who(act, party), act.account(), proof);
        }

        private static String who(ClerkHandsOverPaper act, Party party) {
            return act.taker() == Taker.SELF ? party.name() : "%s（%s）".formatted(act.name(), act.taker().label());
        }

        private Optional<Refusal> wrong(ClerkHandsOverPaper act, Occasion on, Papers.Paper paper, Party party) {
            if (paper.party() != null && !paper.party().equals(party.id())) {
                return Optional.of(Refusal.invalid("receiver", "这份%s不是给%s的，请选收件的那一位。".formatted(paper.kind(), party.name())));
            }
            if (act.day().isAfter(on.today())) {
                return Optional.of(Refusal.invalid("day", "送达的日子不能在今天以后，送到以后再记。"));
            }
            if (act.day().isBefore(paper.day())) {
                return Optional.of(Refusal.invalid("day", "这份文书%s才出具，不会在这以前送到。".formatted(paper.day())));
            }
            if (act.taker() != Taker.SELF && act.name() == null) {
                return Optional.of(Refusal.invalid("name", "请写代收人的姓名。"));
            }
            if (act.refused() && act.account() == null) {
                return Optional.of(Refusal.invalid("account", "拒收的，请写明理由和经过。"));
            }
            if (act.refused() && act.proof() == Proof.WITNESSED && act.witnesses() == null) {
                return Optional.of(Refusal.invalid("witnesses", "请写见证人的姓名和单位。"));
            }
            return Optional.empty();
        }

        private Optional<Refusal> unlawful(ClerkHandsOverPaper act, Occasion on, Papers.Paper paper, Party party) {
            return services.first(on.court(), on.stream(), paper.id(), party.id()).map(ServingPolicies::servedAlready)
                    .or(() -> ServingPolicies.mayTake(party, act.taker()))
                    .or(() -> ServingPolicies.notTheOtherSide(party, parties(on), act.name()))
                    .or(() -> ServingPolicies.mediationStatement(paper, act.taker(), act.refused()))
                    .or(() -> act.refused() ? ServingPolicies.refused(act.place(), act.taker(), act.proof()) : Optional.empty());
        }

        /** What is meant for the parties; the proof of a service is served to nobody. */
        private List<Papers.Paper> servable(Occasion on) {
            return papers.of(on.court(), on.stream()).stream().filter(it -> (it.reach() == Reach.PARTIES || it.party() != null) && !it.is(PROOF)).toList();
        }

        private List<Party> parties(Occasion on) {
            return disputes.parties(on.court(), on.stream());
        }

        @Override
        public boolean offered(Occasion on) {
            return !on.isNew();
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return Map.of("day", on.today(), "place", Place.WINDOW.name(), "taker", Taker.SELF.name());
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            var names = parties(on);
            var served = services.of(on.court(), on.stream());
            return Map.of("paper", servable(on).reversed().stream().map(paper -> new Choice(paper.id().toString(), paper.title(), "%s出具%s".formatted(paper.day(),
                            names.stream().filter(it -> served.stream().anyMatch(done -> done.paper().equals(paper.id()) && done.party().equals(it.id())))
                                    .map(it -> "，已经送达" + it.name()).collect(Collectors.joining())))).toList(),
                    "receiver", names.stream().map(it -> new Choice(it.id().toString(), it.name(), it.side().label())).toList());
        }
    }
}
