package org.liandong.foundation.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.fee.FeeQuestion.Change;
import org.liandong.foundation.fee.FeeQuestion.Claim;
import org.liandong.foundation.fee.FeeQuestion.Ending;
import org.liandong.foundation.fee.FeeQuestion.Stage;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.rulebook.FeeTable.Need;

/** Reads a question about a fee: which standard it asks for, what amount counts, what cannot be, and what is better known. */
final class FeeCheck {

    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final int YEARS_AHEAD = 10;
    private static final String PROPERTY_CLASS = "财产";
    private static final String OTHER_CLASS = "其他非财产";
    private static final String ACCEPTANCE = "受理费";

    private final FeeTable table;
    private final Reliefs reliefs;
    private final Causes causes;
    private final FeeQuestion asked;
    private final LocalDate day;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private FeeTable.@Nullable Rule rule;
    private @Nullable Money total;

    FeeCheck(FeeTable table, Reliefs reliefs, Causes causes, FeeQuestion asked, LocalDate day, LocalDate today) {
        this.table = table;
        this.reliefs = reliefs;
        this.causes = causes;
        this.asked = asked;
        this.day = day;
        if (day.isBefore(FIRST) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            wrong("date", "日期要在%s到%s之间。".formatted(FIRST, today.plusYears(YEARS_AHEAD)));
            return;
        }
        rule = standard();
        if (rule != null) {
            amounts(rule);
            circumstances(rule);
            changes(rule);
            cause(rule);
            relief();
            notes(rule);
        }
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    FeeTable.Rule rule() {
        return Optional.ofNullable(rule).orElseThrow();
    }

    @Nullable Money total() {
        return total;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    private FeeTable.@Nullable Rule standard() {
        var all = table.rules().stream().filter(it -> it.group().equals(asked.kind())).toList();
        if (all.isEmpty()) {
            wrong("class", "没有“%s”这个类别。可以选：%s。".formatted(asked.kind(), String.join("、", table.rules().stream().map(FeeTable.Rule::group).distinct().toList())));
            return null;
        }
        var inForce = all.stream().filter(it -> (it.since() == null || !day.isBefore(it.since())) && (it.until() == null || !day.isAfter(it.until()))).toList();
        if (inForce.isEmpty()) {
            wrong("date", "这里的收费标准从%s起施行，更早的按当时的办法，算不了。".formatted(all.getFirst().since()));
            return null;
        }
        var matters = inForce.stream().map(FeeTable.Rule::matter).toList();
        var found = inForce.stream().filter(it -> asked.matter() == null ? it.usual() : it.matter().equals(asked.matter())).findFirst();
        if (found.isEmpty()) {
            wrong("matter", asked.matter() != null && matters.equals(List.of("")) ? "“%s”不分事项，这一项不用填。".formatted(asked.kind())
                    : "请选是哪一种：%s。".formatted(String.join("、", matters)));
            return null;
        }
        return byClaims(found.get());
    }

    /** Of claims about money and others those about money decide (民诉法解释 201). */
    private FeeTable.Rule byClaims(FeeTable.Rule named) {
        if (asked.claims().isEmpty() || !named.group().equals(PROPERTY_CLASS) && !named.group().equals(OTHER_CLASS)) {
            return named;
        }
        var money = asked.claims().stream().anyMatch(it -> it.kind() == Claim.Kind.财产);
        return table.on(money ? FeeTable.PROPERTY : FeeTable.OTHER, day);
    }

    private void amounts(FeeTable.Rule rule) {
        total = asked.amount();
        if (!asked.claims().isEmpty()) {
            if (asked.amount() != null) {
                wrong("amount", "金额和几项请求只填一样。");
            }
            for (int i = 0; i < asked.claims().size(); i++) {
                if (asked.claims().get(i).kind() == Claim.Kind.财产 && asked.claims().get(i).amount() == null) {
                    wrong("claims[%d].amount".formatted(i), "财产请求要填金额。");
                }
            }
            var money = asked.claims().stream().filter(it -> it.kind() == Claim.Kind.财产).map(Claim::amount).filter(java.util.Objects::nonNull).toList();
            total = money.isEmpty() ? null : money.stream().reduce(Money.ZERO, Money::plus);
            told(money.size() > 1, "几项财产请求合起来算：一共%s（民诉法解释 201）".formatted(total == null ? "" : total.spoken()));
            told(!money.isEmpty() && money.size() < asked.claims().size(), "既有财产请求又有别的请求的，按财产请求收费（民诉法解释 201）");
            told(money.isEmpty() && asked.claims().size() > 1, "几项非财产请求按一件收（民诉法解释 201）");
        }
        if (rule.need() == Need.必填 && total == null && asked.claims().isEmpty()) {
            wrong("amount", "请填金额：%s。".formatted(rule.asks()));
        }
        told(rule.need() == Need.不论 && total != null, "这类案件不看金额，都是每件这么多");
    }

    private void circumstances(FeeTable.Rule rule) {
        var outcome = asked.outcome();
        if (outcome == Ending.被告改变行政行为后撤诉 && !rule.group().equals("行政")) {
            wrong("outcome", "只有行政案件才有这种结法。");
        }
        if ((outcome == Ending.发回重审 || outcome == Ending.驳回上诉) && asked.stage() != Stage.二审) {
            wrong("outcome", "发回重审、驳回上诉只在二审才有。");
        }
        if (asked.stage() != Stage.一审 && !rule.kind().equals(ACCEPTANCE)) {
            wrong("stage", "申请、异议不分第几审，这一项不用填。");
        }
        var supported = asked.supported();
        if (supported != null && (total == null || supported.compareTo(total) > 0)) {
            wrong("supported", total == null ? "先填请求的金额。" : "法院支持的不会比请求的%s多。".formatted(total.spoken()));
        }
        if (supported != null && outcome != null && outcome != Ending.判决) {
            wrong("supported", "判决结案的才填法院支持了多少。");
        }
    }

    private void changes(FeeTable.Rule rule) {
        var change = asked.change();
        if (change == null) {
            return;
        }
        if (!rule.kind().equals(ACCEPTANCE) || change == Change.支付令转诉讼 && !rule.id().equals(FeeTable.PROPERTY)) {
            wrong("change", change == Change.支付令转诉讼 ? "支付令转为打官司，类别请选“财产”。" : "只有案件受理费才有这种变化。");
        }
        var before = asked.before();
        if (change == Change.简易转普通 || change == Change.支付令转诉讼) {
            return;
        }
        if (before == null || total == null) {
            wrong(before == null ? "before" : "amount", "请填变化以前和以后的金额。");
        } else if (change == Change.增加请求 ? before.compareTo(total) >= 0 : before.compareTo(total) <= 0) {
            wrong("before", change == Change.增加请求 ? "增加以前的金额要比现在的少。" : "减少以前的金额要比现在的多。");
        }
    }

    private void cause(FeeTable.Rule rule) {
        var named = asked.cause();
        if (named == null) {
            return;
        }
        var found = causes.find(named).or(() -> causes.all().stream().filter(it -> it.name().equals(named)).findFirst());
        if (found.isEmpty()) {
            wrong("cause", "没有“%s”这个案由，请填案由树里的名称或编号，也可以不填。".formatted(named));
            return;
        }
        var own = table.byCause(found.get().id(), day);
        told(own != null && !own.group().equals(rule.group()) && rule.kind().equals(ACCEPTANCE),
                "%s一般按“%s”收费，请再看一看类别".formatted(found.map(Cause::name).orElse(""), own == null ? "" : own.group()));
    }

    private void relief() {
        var named = asked.relief();
        if (named == null) {
            return;
        }
        var reason = reliefs.find(named, day);
        if (reason.isEmpty()) {
            wrong("relief", "没有“%s”这种情形。可以选：%s。".formatted(named, String.join("；", reliefs.all().stream().map(Reliefs.Reason::id).toList())));
        } else if (reason.get().effect() == Reliefs.Effect.免交 && asked.person() == FeeQuestion.Person.单位) {
            wrong("relief", "免交只给自然人，单位可以申请减交或者缓交（诉讼费用交纳办法 44）。");
        }
    }

    private void notes(FeeTable.Rule rule) {
        var summary = asked.procedure() != FeeQuestion.Procedure.普通;
        var acceptance = rule.kind().equals(ACCEPTANCE);
        told(!acceptance && (summary || asked.outcome() != null), "申请费、异议费不减半，减半的只有案件受理费（诉讼费用交纳办法 15、16）");
        told(acceptance && summary && asked.stage() != Stage.一审, "二审、再审不用简易程序，不因此减半（诉讼费用交纳办法 16）");
        told(asked.stage() == Stage.二审 && total != null, "上诉只按不服的那部分算（诉讼费用交纳办法 17）");
        told(asked.stage() == Stage.再审 && asked.ground() != FeeQuestion.Ground.其他, "再审只按不服的那部分算（诉讼费用交纳办法 19）");
        told(asked.outcome() == Ending.中止 || asked.outcome() == Ending.终结, "中止、终结的，交了的不退；恢复以后不用再交（诉讼费用交纳办法 26、28）");
        var range = total == null && rule.without() != null ? rule.without() : rule.range();
        told(range.most() > range.least(), "幅度以内怎么定，以立案通知为准");
        told(acceptance, "鉴定、公告、评估的费用由提出的人直接付给机构，法院不代收（诉讼费用交纳办法 12）");
        told(true, "觉得算错了，可以请作出决定的法院复核（诉讼费用交纳办法 43）");
    }

    private void wrong(String field, String words) {
        errors.add(new FieldError(field, words));
    }

    private void told(boolean so, String words) {
        if (so) {
            notes.add(words);
        }
    }
}
