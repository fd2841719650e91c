package org.liandong.foundation.element.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.element.reckoning.Calculators.Result;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;

/** 人身损害赔偿: what the law counts item by item (民法典 1179; 人身损害赔偿解释 6–17), what the compulsory insurance pays first, and the share of the rest. */
final class Injury {

    private static final String PROVINCE = "41";
    private static final int TWELVE = 12;
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    private static final String LAW = "人身损害赔偿解释 ";

    /** Which limit of the compulsory insurance an item falls under. */
    private enum Group { MEDICAL, DEATH, PROPERTY }

    /** Somebody the injured person had to support. */
    record Dependent(
            @Asked(value = "多大年纪（周岁）", hint = "未成年的孩子，或者没有劳动能力又没有收入的成年人") int age,
            @Asked(value = "一共几个人养他", hint = "例如孩子由父母两人养，填2") int supporters) { }

    /** What is asked. */
    record Input(
            @Asked("哪天出的事") LocalDate happened,
            @Asked(value = "医疗费（元）", required = false, hint = "有票据的，加上后续一定要花的") @Nullable Money medical,
            @Asked(value = "住院多少天", required = false) @Nullable Integer inpatient,
            @Asked(value = "住院伙食补助每天多少（元）", required = false, hint = "参照当地机关出差伙食补助") @Nullable Money meal,
            @Asked(value = "营养期多少天", required = false, hint = "看医嘱或者鉴定意见") @Nullable Integer nutritionDays,
            @Asked(value = "营养费每天多少（元）", required = false) @Nullable Money nutrition,
            @Asked(value = "误工多少天", required = false, hint = "看医院证明；落下残疾的，算到定残前一天") @Nullable Integer lostDays,
            @Asked(value = "受伤的人每月收入（元）", required = false, hint = "固定收入填实际少拿的；没有固定收入填最近三年平均") @Nullable Money income,
            @Asked(value = "护理多少天", required = false) @Nullable Integer nursingDays,
            @Asked(value = "护理每天多少（元）", required = false, hint = "家人护理按他的收入，雇人的按当地护工价") @Nullable Money nursing,
            @Asked(value = "几个人护理", required = false, hint = "一般1个，医院或鉴定说要2个的才填2") @Nullable Integer nurses,
            @Asked(value = "交通费（元）", required = false) @Nullable Money travel,
            @Asked(value = "伤残等级（1到10）", required = false, hint = "没有评残就不填") @Nullable Integer grade,
            @Asked(value = "人去世了", required = false, as = Asked.As.CHECK) boolean died,
            @Asked(value = "定残或去世时多大年纪（周岁）", required = false, hint = "评了残或者人去世了要填") @Nullable Integer age,
            @Asked(value = "要他养的人", required = false) List<Dependent> dependents,
            @Asked(value = "精神损害抚慰金（元）", required = false, hint = "由法院按情节定") @Nullable Money mental,
            @Asked(value = "残疾辅助器具等其他人身损失（元）", required = false) @Nullable Money other,
            @Asked(value = "车和东西的损失（元）", required = false) @Nullable Money property,
            @Asked(value = "对方该负百分之几的责任", required = false, hint = "全责100，主责一般70，同责50；不填按100") @Nullable Rate share,
            @Asked(value = "对方的车有交强险", required = false, as = Asked.As.CHECK) boolean insured,
            @Asked(value = "城镇居民一年人均可支配收入（元）", required = false, hint = "不填就用河南省上一年度的数") @Nullable Money yearIncome,
            @Asked(value = "城镇居民一年人均消费支出（元）", required = false, hint = "同上") @Nullable Money yearSpending,
            @Asked(value = "职工一年平均工资（元）", required = false, hint = "算丧葬费用，同上") @Nullable Money yearWage) { }

    private final Input input;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Group, Money> sums = new EnumMap<>(Group.class);

    private Injury(Input input, LocalDate today) {
        this.input = input;
        this.today = today;
    }

    static Result reckon(Input input, LocalDate today) {
        if (input.happened().isAfter(today)) {
            throw new InvalidValue("出事的日子还没到。");
        }
        if (input.grade() != null && (input.grade() < 1 || input.grade() > 10)) {
            throw new InvalidValue("伤残等级是1到10。");
        }
        if (input.share() != null && input.share().isAbove(Rate.of("100"))) {
            throw new InvalidValue("责任最多100%。");
        }
        if (input.grade() != null && input.died()) {
            throw new InvalidValue("人去世了按死亡赔偿金算，不再填伤残等级。");
        }
        var injury = new Injury(input, today);
        injury.care();
        injury.lasting();
        injury.others();
        return injury.divided();
    }

    private void care() {
        item(Group.MEDICAL, "医疗费", input.medical(), "6");
        daily(Group.MEDICAL, "住院伙食补助费", input.inpatient(), input.meal(), 1, "10");
        daily(Group.MEDICAL, "营养费", input.nutritionDays(), input.nutrition(), 1, "11");
        daily(Group.DEATH, "护理费", input.nursingDays(), input.nursing(), input.nurses() == null ? 1 : input.nurses(), "8");
        if (input.lostDays() != null && input.income() != null) {
            var pay = input.income().times(BigDecimal.valueOf((long) TWELVE * input.lostDays()).divide(YEAR, MathContext.DECIMAL128));
            add(Group.DEATH, "误工费：%s × 12 ÷ 365 × %d天 ＝ %s".formatted(input.income().yuan(), input.lostDays(), pay.yuan()), pay, "7");
        }
        item(Group.DEATH, "交通费", input.travel(), "9");
    }

    /** 残疾赔偿金、死亡赔偿金, 丧葬费, and what those get whom the person supported. */
    private void lasting() {
        if (input.grade() == null && !input.died()) {
            return;
        }
        if (input.age() == null) {
            throw new InvalidValue("请填写定残或者去世时的年纪。");
        }
        var figures = InjuryFigures.before(PROVINCE, today.getYear());
        var mark = Data.mark(figures.map(InjuryFigures.Year::confirmed).orElse(false));
        var income = figure(input.yearIncome(), figures.map(InjuryFigures.Year::income).orElse(null), "城镇居民一年人均可支配收入");
        var share = input.died() ? BigDecimal.ONE : BigDecimal.valueOf(11L - input.grade()).movePointLeft(1);
        var years = years(input.age());
        var pay = income.times(share.multiply(BigDecimal.valueOf(years)));
        var source = input.yearIncome() != null ? "" : figures.map(it -> "%d年数据".formatted(it.year())).orElse("") + mark;
        add(Group.DEATH, "%s：%s%s × %d年%s ＝ %s".formatted(input.died() ? "死亡赔偿金" : "残疾赔偿金", income.yuan(), source, years,
                input.died() ? "" : " × %s%%（%d级）".formatted(share.movePointRight(2).stripTrailingZeros().toPlainString(), input.grade()),
                        pay.yuan()), pay, input.died() ? "15" : "12");
        if (input.died()) {
            var wage = figure(input.yearWage(), figures.map(InjuryFigures.Year::wage).orElse(null), "职工一年平均工资");
            var half = wage.times(new BigDecimal("0.5"));
            add(Group.DEATH, "丧葬费：%s%s ÷ 12 × 6 ＝ %s".formatted(wage.yuan(), input.yearWage() != null ? "" : mark, half.yuan()), half, "14");
        }
        if (!input.dependents().isEmpty()) {
            var spending = figure(input.yearSpending(), figures.map(InjuryFigures.Year::consumption).orElse(null), "城镇居民一年人均消费支出");
            var support = Support.of(input.dependents(), spending, share);
            add(Group.DEATH, "%s（计入%s）".formatted(support.words(), input.died() ? "死亡赔偿金" : "残疾赔偿金"), support.total(), "16、17");
        }
    }

    private void others() {
        item(Group.DEATH, "残疾辅助器具等", input.other(), "13");
        item(Group.DEATH, "精神损害抚慰金", input.mental(), "1；民法典 1183");
        item(Group.PROPERTY, "财产损失", input.property(), "");
    }

    private Result divided() {
        var all = sums.values().stream().reduce(Money.ZERO, Money::plus);
        var share = input.share() == null ? Rate.of("100") : input.share();
        lines.add(Line.note("各项合计%s".formatted(all.yuan()), "民法典 1179"));
        var insured = input.insured() ? compulsory(share.number().signum() > 0) : Money.ZERO;
        var rest = all.minus(insured).times(share.share());
        if (insured.cents() > 0 || share.number().compareTo(Rate.HUNDRED) < 0) {
            lines.add(Line.note("剩下%s，对方负%s%%：%s".formatted(all.minus(insured).yuan(), share, rest.yuan()), "民法典 1173、1213；道路交通安全法 76"));
        }
        return new Result(insured.plus(rest), lines);
    }

    private Money compulsory(boolean fault) {
        var found = InjuryFigures.limits(input.happened());
        if (found.isEmpty()) {
            lines.add(Line.note("2008年2月1日以前的事故，交强险限额请按当时的规定算", ""));
            return Money.ZERO;
        }
        var limits = found.get();
        var death = sum(Group.DEATH).min(fault ? limits.death() : limits.deathNoFault());
        var medical = sum(Group.MEDICAL).min(fault ? limits.medical() : limits.medicalNoFault());
        var property = sum(Group.PROPERTY).min(fault ? limits.property() : limits.propertyNoFault());
        var paid = death.plus(medical).plus(property);
        lines.add(Line.note("交强险先赔%s：死亡伤残%s，医疗费用%s，财产%s".formatted(paid.yuan(), death.yuan(), medical.yuan(), property.yuan()), limits.source()));
        return paid;
    }

    private Money sum(Group group) {
        return sums.getOrDefault(group, Money.ZERO);
    }

    private static Money figure(@Nullable Money typed, @Nullable Money known, String name) {
        if (typed == null && known == null) {
            throw new InvalidValue("系统里没有上一年度的“%s”，请查到以后填上。".formatted(name));
        }
        return typed != null ? typed : known;
    }

    /** Twenty years; from sixty on one less for each year, from seventy-five on five. */
    static int years(int age) {
        return age >= 75 ? 5 : age >= 60 ? 80 - age : 20;
    }

    private void daily(Group group, String what, @Nullable Integer days, @Nullable Money each, int times, String article) {
        if (days != null && each != null && days > 0) {
            var pay = each.times(BigDecimal.valueOf((long) days * times));
            add(group, "%s：%s × %d天%s ＝ %s".formatted(what, each.yuan(), days, times == 1 ? "" : " × %d人".formatted(times), pay.yuan()), pay,
                    article);
        }
    }

    private void item(Group group, String what, @Nullable Money amount, String article) {
        if (amount != null && amount.cents() > 0) {
            add(group, "%s：%s".formatted(what, amount.yuan()), amount, article);
        }
    }

    private void add(Group group, String text, Money amount, String article) {
        lines.add(new Line(text, amount, article.isEmpty() ? "道路交通事故损害赔偿解释 12" : LAW + article));
        sums.merge(group, amount, Money::plus);
    }
}
