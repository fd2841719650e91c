package org.liandong.proceeding.dues.acts;

import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.fee.Fees;
import org.liandong.foundation.fee.Reliefs;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.dues.Bills;
import org.liandong.proceeding.dues.Dues;
import org.liandong.proceeding.dues.DuesPapers;
import org.liandong.proceeding.filing.OnBehalf;
import org.springframework.stereotype.Component;

/** 申请司法救助: to pay later, less or nothing, within the days for payment, which stand still meanwhile (诉讼费用交纳办法 44–48). */
@ActName(value = "申请缓交、减交、免交", explain = "交费确实有困难的，可以申请。证明材料用“提交材料”交。")
public record PartyAppliesForRelief(
        @Asked(value = "属于哪一种情形", as = Asked.As.SELECT, max = 100) String ground,
        @Asked(value = "为什么交不起", as = Asked.As.LONG_TEXT, max = 1000) String words) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyAppliesForRelief> {

        private final Bills bills;
        private final Fees fees;
        private final Disputes disputes;
        private final DuesPapers papers;
        private final OnBehalf behalf;

        Handler(Bills bills, Fees fees, Disputes disputes, DuesPapers papers, OnBehalf behalf) {
            this.bills = bills;
            this.fees = fees;
            this.disputes = disputes;
            this.papers = papers;
            this.behalf = behalf;
        }

        @Override
        public Step perform(PartyAppliesForRelief act, Occasion on) {
            var refusal = behalf.refusal(on);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            var reason = fees.reliefs().find(act.ground(), on.today());
            if (reason.isEmpty()) {
                return Refusal.invalid("ground", "请从给出的情形里选一种。");
            }
            if (isDecided(on)) {
                return Refusal.unlawful("dues.relief-asked-before", "这笔费用已经申请过，法院也答复了。请在通知的期限以内交费。", "诉讼费用交纳办法 22、48");
            }
            if (reason.get().effect() == Reliefs.Effect.免交 && disputes.parties(on.court(), on.stream()).stream()
                    .anyMatch(it -> it.side() == Side.APPLICANT && it.kind() != PartyKind.NATURAL)) {
                return Refusal.unlawful("dues.exemption-for-persons-only", "免交只给自然人，单位可以申请减交或者缓交。", "诉讼费用交纳办法 44");
            }
            bills.ask(on, reason.get(), act.words());
            return Effect.to(Dues.RELIEF, "%s申请%s%s".formatted(behalf.speaker(on), reason.get().effect(), papers.fee(bills.of(on))));
        }

        private boolean isDecided(Occasion on) {
            return bills.relief(on.court(), on.stream(), on.target()).isPresent();
        }

        @Override
        public boolean offered(Occasion on) {
            return behalf.may(on) && !isDecided(on);
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return Map.of("*", List.of("免交只给自然人；减交是少交一部分；缓交是晚些时候再交。", "要交证明：经济困难的证明，加上您这种情形的证明，比如残疾人证、低保证、优抚证、法律援助决定书。",
                    "审查期间不用交费；不准的，法院会书面说明理由，再给您几天交费。"));
        }

        @Override
        public Map<String, List<Choice>> choices(Occasion on) {
            return Map.of("ground", fees.reliefs().all().stream().filter(it -> fees.reliefs().find(it.id(), on.today()).isPresent())
                    .map(it -> new Choice(it.id(), "%s：%s".formatted(it.effect(), it.id()), "要交：%s".formatted(String.join("、", it.papers())))).toList());
        }
    }
}
