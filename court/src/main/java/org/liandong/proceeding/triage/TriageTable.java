package org.liandong.proceeding.triage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.springframework.stereotype.Component;

/**
 * 繁简分流标准: the court's decision table (DMN), which proposes a procedure with its reasons. It never decides: the divider does (人工识别).
 */
@Component
public class TriageTable {

    private static final String DECISION = "分流理由";

    /** One reason of a proposal. */
    public record Reason(String procedure, String direction, String words, String law) { }

    /** What is proposed, and why; exclusions and hints are among the reasons. */
    public record Proposal(Procedure procedure, List<Reason> reasons) { }

    private final Disputes disputes;
    private final AgreedFacts agreed;
    private final Thresholds thresholds;
    private volatile @Nullable DMNRuntime runtime;

    TriageTable(Disputes disputes, AgreedFacts agreed, Thresholds thresholds) {
        this.disputes = disputes;
        this.thresholds = thresholds;
        this.agreed = agreed;
    }

    /** Loads the table ahead of its first use. */
    public void prepare() {
        engine();
    }

    /** Proposes the procedure for a case registered on that day. */
    public Proposal propose(String court, UUID id, LocalDate registered) {
        var dispute = disputes.find(court, id).orElseThrow();
        var parties = disputes.parties(court, id);
        var limits = thresholds.on(registered);
        var facts = new HashMap<String, Object>();
        facts.put("金钱给付", dispute.amount() != null);
        facts.put("标的额", dispute.amount() == null ? BigDecimal.ZERO : new BigDecimal(dispute.amount().yuan()));
        facts.put("小额限额", limits.half());
        facts.put("约定限额", limits.twice());
        facts.put("身份关系", dispute.cause().startsWith("2."));
        facts.put("确权", dispute.cause().startsWith("3."));
        facts.put("当事人数", parties.size());
        facts.put("无争议事实数", agreed.of(court, id).size());
        facts.put("对方已联系上", parties.stream().filter(it -> it.side() == Side.RESPONDENT).allMatch(Party::isLinked));
        return choose(evaluate(facts));
    }

    private static Proposal choose(List<Reason> reasons) {
        for (var procedure : Procedure.values()) {
            var about = reasons.stream().filter(it -> it.procedure().equals(procedure.word())).toList();
            if (about.stream().anyMatch(it -> it.direction().equals("适用")) && about.stream().noneMatch(it -> it.direction().equals("不适用"))) {
                return new Proposal(procedure, reasons);
            }
        }
        return new Proposal(Procedure.ORDINARY, reasons);
    }

    private List<Reason> evaluate(Map<String, Object> facts) {
        var engine = engine();
        var model = engine.getModels().getFirst();
        var context = engine.newContext();
        facts.forEach(context::set);
        var result = engine.evaluateByName(model, context, DECISION);
        if (result.hasErrors()) {
            throw new IllegalStateException("分流表出错: " + result.getMessages());
        }
        var rows = (List<?>) result.getDecisionResultByName(DECISION).getResult();
        return rows.stream().map(it -> (Map<?, ?>) it)
                .map(it -> new Reason((String) it.get("程序"), (String) it.get("方向"), (String) it.get("理由"), (String) it.get("条文"))).toList();
    }

    /** Made when first needed: the engine takes longer to load than the rest of the court to start. */
    private synchronized DMNRuntime engine() {
        var made = runtime;
        if (made == null) {
            made = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newClassPathResource("rulebook/triage/civil.dmn", TriageTable.class.getClassLoader())))
                    .getOrElseThrow(wrong -> new IllegalStateException("分流表读不出来", wrong));
            runtime = made;
        }
        return made;
    }
}
