package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.element.Sheet;
import org.liandong.foundation.jurisdiction.Jurisdiction;
import org.liandong.foundation.jurisdiction.JurisdictionQuestion;
import org.liandong.foundation.jurisdiction.JurisdictionRules;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.guidance.Risk.Area;
import org.liandong.proceeding.guidance.Risk.Level;
import org.springframework.stereotype.Component;

/**
 * 风险评估: what somebody should look out for before suing: limitation, the right court, gaps in the evidence, cost, time and whether something
 * can be got in the end. The rules are those of the day.
 */
@Component
public class Risks {

    private static final int NEAR_DAYS = 90;
    private static final String NOT_TOLD = "您还没有填";
    private static final String CAUSE_CHOSEN = "您选的纠纷类型";

    private final Limits limits;
    private final Proofs proofs;
    private final Warnings warnings;
    private final FeeTable fees;
    private final Terms terms;
    private final CaseClasses classes;
    private final Jurisdiction jurisdiction;

    Risks(Limits limits, Proofs proofs, Warnings warnings, FeeTable fees, Terms terms, CaseClasses classes, Jurisdiction jurisdiction) {
        this.limits = limits;
        this.proofs = proofs;
        this.warnings = warnings;
        this.jurisdiction = jurisdiction;
        this.classes = classes;
        this.fees = fees;
        this.terms = terms;
    }

    /** What to look out for on that day, by area; {@code sheet} is the element form as far as it is filled, null if there is none. */
    public List<Risk> report(Facts facts, @Nullable Sheet sheet, LocalDate today) {
        var report = new ArrayList<Risk>();
        report.add(limitation(facts, today));
        report.add(jurisdiction(facts, today));
        report.addAll(evidence(facts, today));
        report.add(cost(facts, today));
        report.add(time(facts, today));
        report.addAll(enforcement(facts));
        if (sheet != null) {
            report.addAll(warnings.of(sheet, today));
        }
        report.sort(Comparator.comparing(Risk::area));
        return List.copyOf(report);
    }

    private Risk limitation(Facts facts, LocalDate today) {
        var limit = limits.of(facts.causeId(), today);
        if (limit.rule() == null) {
            return new Risk(Area.LIMITATION, limit.ask() ? Level.ASK : Level.FINE, limit.words(), CAUSE_CHOSEN, limit.source());
        }
        var start = facts.dueOn();
        var urged = facts.urgedOn();
        if (start == null) {
            return new Risk(Area.LIMITATION, Level.ASK, "不知道是什么时候的事，算不出时效。请补上日期", NOT_TOLD + "日期", "");
        }
        if (start.isAfter(today)) {
            return new Risk(Area.LIMITATION, Level.CARE, "还没有到期。没到期的钱一般还不能要求马上还", "您填的日期 %s".formatted(start), "民法典 509");
        }
        var restarted = urged != null && urged.isAfter(start);
        var from = restarted ? urged : start;
        var term = terms.count(limit.rule(), from);
        var because = restarted ? "您填的最近一次催要 %s".formatted(urged) : "您填的日期 %s".formatted(start);
        var law = term.rule().source() + (restarted ? "；" + limit.restart() : "");
        // A demand made after the time had run out begins nothing anew.
        var first = terms.count(limit.rule(), start);
        if (restarted && first.due().isBefore(urged)) {
            return new Risk(Area.LIMITATION, Level.SERIOUS, "第一个期限到%s就满了，最近一次催要在它以后。中间还催过的，请找出当时的记录。%s".formatted(first.due(), limit.after()),
                    "您填的日期 %s 和 %s".formatted(start, urged), law);
        }
        if (term.due().isBefore(today)) {
            return new Risk(Area.LIMITATION, Level.SERIOUS, "从那天起%s，到%s已经满了。这中间催要过、对方答应过的，时效重新算，请找出记录。%s"
                    .formatted(term.rule().span(), term.due(), limit.after()), because, law);
        }
        var left = ChronoUnit.DAYS.between(today, term.due());
        return left <= NEAR_DAYS
                ? new Risk(Area.LIMITATION, Level.SERIOUS, "时效到%s就满了，只剩%d天，请尽快提出".formatted(term.due(), left), because, law)
                : new Risk(Area.LIMITATION, Level.FINE, "时效到%s满，还来得及".formatted(term.due()), because, law);
    }

    private Risk jurisdiction(Facts facts, LocalDate today) {
        var law = jurisdiction.rules(today);
        var subject = facts.amount() == null ? null : JurisdictionQuestion.Subject.给付货币.name();
        var rules = law.on(facts.causeId(), Set.of(), subject, Set.of());
        var words = rules.stream().map(JurisdictionRules.Rule::words).collect(Collectors.joining("；"));
        var source = rules.stream().map(JurisdictionRules.Rule::source).distinct().collect(Collectors.joining("；"));
        var any = told(law, rules);
        if (any.isEmpty()) {
            return new Risk(Area.JURISDICTION, Level.ASK, words, CAUSE_CHOSEN, source);
        }
        if (facts.here().isEmpty()) {
            return new Risk(Area.JURISDICTION, Level.ASK, words + "。都不在本地的，这里立不了案，法院会告诉您去哪里", NOT_TOLD + "有哪些在本地", source);
        }
        var because = "您选了：" + facts.here().stream().map(Place::label).collect(Collectors.joining("；"));
        if (facts.here().stream().anyMatch(it -> any.contains(it.name()))) {
            return new Risk(Area.JURISDICTION, Level.FINE, "可以在这个法院办。" + words, because, source);
        }
        var possible = law.possible(facts.causeId());
        var under = told(law, possible);
        return facts.here().stream().anyMatch(it -> under.contains(it.name()))
                ? new Risk(Area.JURISDICTION, Level.CARE, "有特别情形才归这个法院管：%s。%s".formatted(possible.stream().map(JurisdictionRules.Rule::words)
                        .collect(Collectors.joining("；")), words), because, source)
                : new Risk(Area.JURISDICTION, Level.SERIOUS, "可能不归这个法院管。%s。立案的时候法院会告诉您去哪里".formatted(words), because, source);
    }

    /** What the places of the rules are called in the telling. */
    private static Set<String> told(JurisdictionRules law, List<JurisdictionRules.Rule> rules) {
        return rules.stream().flatMap(it -> it.places().stream()).flatMap(it -> law.place(it).stream()).map(JurisdictionRules.Place::told)
                .filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    private List<Risk> evidence(Facts facts, LocalDate today) {
        var shown = facts.evidence() == null ? "" : facts.evidence();
        var because = shown.isBlank() ? NOT_TOLD + "凭证" : "您填的凭证里没有看到";
        var gaps = proofs.of(facts.causeId(), today).stream().filter(it -> it.signs().stream().noneMatch(shown::contains))
                .map(it -> new Risk(Area.EVIDENCE, Level.CARE, "缺“%s”：%s".formatted(it.name(), it.why()), because, it.law())).toList();
        return !gaps.isEmpty() ? gaps : List.of(new Risk(Area.EVIDENCE, Level.FINE, "该有的几样您都提到了，请留好原件", "您填的凭证", "民诉法 67"));
    }

    private Risk cost(Facts facts, LocalDate today) {
        if (!isLawsuit(facts, today)) {
            return new Risk(Area.COST, Level.ASK, "要不要交费、交多少，看是哪类案件，以立案通知为准", CAUSE_CHOSEN, "诉讼费用交纳办法 8、13、14");
        }
        var fee = fees.filing(facts.causeId(), facts.amount(), today);
        var because = facts.amount() == null ? "您没有填金额" : "您要求的金额 %s".formatted(facts.amount().spoken());
        return new Risk(Area.COST, Level.FINE, "打官司要先交%s元（%s），输的一方承担；没赢的部分自己承担。困难的可以申请缓交、减交、免交"
                .formatted(fee.amount().yuan(), String.join("；", fee.texts())), because, fee.law() + "；诉讼费用交纳办法 29、44");
    }

    private Risk time(Facts facts, LocalDate today) {
        var review = terms.rules().on(classes.of(facts.causeId(), today).review(), today);
        if (!isLawsuit(facts, today)) {
            return new Risk(Area.TIME, Level.FINE, "交上去以后%s内答复立不立案".formatted(review.span()), "法律规定的期限", review.source());
        }
        return new Risk(Area.TIME, Level.FINE, "立案%s内答复；简易程序%s、普通程序%s内审完，以后可能还有上诉和执行"
                .formatted(review.span(), span("简易审限", today), span("普通审限", today)), "法律规定的期限", "民诉法 126、152、164");
    }

    private List<Risk> enforcement(Facts facts) {
        if (facts.others().isEmpty()) {
            return List.of(new Risk(Area.ENFORCEMENT, Level.ASK, "还不知道对方是谁", NOT_TOLD + "对方", ""));
        }
        var risks = new ArrayList<Risk>();
        for (var other : facts.others()) {
            var name = other.name() == null ? "对方" : other.name();
            if (!other.isReachable()) {
                risks.add(new Risk(Area.ENFORCEMENT, Level.CARE, "联系不上%s，通知送不到，要公告送达，时间会长".formatted(name), NOT_TOLD + "电话和住址", "民诉法 95"));
            }
            if (!other.isIdentified()) {
                risks.add(new Risk(Area.ENFORCEMENT, Level.CARE, "不知道%s的证件号码，以后查封、查存款会慢。可以问村委会、派出所，或者看合同、转账记录".formatted(name),
                        NOT_TOLD + "对方证件号", "民诉法 122、253"));
            }
        }
        if (risks.isEmpty()) {
            risks.add(new Risk(Area.ENFORCEMENT, Level.FINE, "对方身份清楚、找得到。担心他转移财产的，可以申请保全", "您填的对方信息", "民诉法 103、104"));
        }
        return risks;
    }

    /** A civil case of first instance, with the usual fee and time limits. */
    private boolean isLawsuit(Facts facts, LocalDate today) {
        return classes.of(facts.causeId(), today).splits();
    }

    private String span(String rule, LocalDate today) {
        return terms.rules().on(rule, today).span();
    }
}
