package org.liandong.proceeding.triage.acts;

import java.util.Map;
import java.util.stream.Stream;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.mediation.Suitability;
import org.liandong.proceeding.triage.Triage;
import org.springframework.stereotype.Component;

/** 调裁分流：委托调解, with the consent of both sides on record, never against it (民诉法 125、136; 立案与调解意见). */
@ActName(value = "委托调解", explain = "要双方都同意。普通程序15天、简易程序7天，都同意可以延长，不计入审限。")
public record DividerSendsToMediation(
        @Asked(value = "双方同意的凭据", hint = "例如：电话询问的时间和回答", max = 300) String consent,
        @Asked("按简易程序的期限（7天）吗") boolean summary,
        @Asked(value = "双方都同意", as = Asked.As.CHECK) boolean agreed) implements ActRequest {

    @Component
    static class Handler implements ActHandler<DividerSendsToMediation> {

        private final Suitability suitability;
        private final Disputes disputes;

        Handler(Suitability suitability, Disputes disputes) {
            this.suitability = suitability;
            this.disputes = disputes;
        }

        @Override
        public Step perform(DividerSendsToMediation act, Occasion on) {
            if (!offered(on)) {
                return Refusal.unlawful("triage.mediated-already", "当事人已经拒绝调解或调解不成，不能再送去调解。", "民诉法 125；在线调解规则 25");
            }
            var verdict = verdict(on);
            if (!verdict.isSuited()) {
                return verdict.refusal();
            }
            return Effect.to(Triage.COMMISSIONED, "调裁分流：双方同意，委托调解");
        }

        /** After a refusal the case cannot come back into mediation. */
        @Override
        public boolean offered(Occasion on) {
            return on.latest(Mediation.KIND).isEmpty();
        }

        /** What the table says of mediating it, before anybody is asked for consent. */
        @Override
        public Map<String, Object> known(Occasion on) {
            var verdict = verdict(on);
            return Map.of("*", Stream.concat(Stream.of("%s（%s）".formatted(verdict.words(), verdict.law())), verdict.notes().stream()
                    .map(it -> "提醒：%s（%s）".formatted(it.words(), it.law()))).toList());
        }

        private Suitability.Verdict verdict(Occasion on) {
            var dispute = disputes.of(on);
            return suitability.of(on.stream(), dispute.cause(), dispute.amount(), on.today());
        }
    }
}
