package org.liandong.foundation.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.jurisdiction.Courts.Spot;
import org.liandong.foundation.jurisdiction.JurisdictionAnswer.Competent;
import org.liandong.foundation.jurisdiction.JurisdictionQuestion.Agreed;
import org.liandong.foundation.jurisdiction.JurisdictionRules.Kind;
import org.liandong.foundation.jurisdiction.JurisdictionRules.Rule;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.Rulebook;

/** 管辖查询 (民诉法 18–39): which courts may hear what. */
public final class Jurisdiction {

    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final int YEARS_AHEAD = 10;
    private static final String DEFENDANT = "被告住所地";
    private static final String PLAINTIFF = "原告住所地";

    private final Rulebook rulebook;
    private final Courts courts;
    private final Causes causes;

    Jurisdiction(Rulebook rulebook, Courts courts, Causes causes) {
        this.rulebook = rulebook;
        this.courts = courts;
        this.causes = causes;
    }

    /** As shipped with the house, without any court's own rules. */
    public static Jurisdiction asShipped() {
        return new Jurisdiction(Rulebook.asShipped(JurisdictionRules.BOOK), Courts.load(), Causes.load());
    }

    /** The rules in force on the day. */
    public JurisdictionRules rules(LocalDate day) {
        return rulebook.on(JurisdictionRules.BOOK, day);
    }

    /** Who may hear it, or what is wrong with which field of the question. */
    public Outcome<JurisdictionAnswer> answer(JurisdictionQuestion asked, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var cause = causes.find(asked.cause()).or(() -> causes.all().stream().filter(it -> it.name().equals(asked.cause())).findFirst());
        if (cause.isEmpty()) {
            errors.add(new FieldError("cause", "没有“%s”这个案由，请填案由树里的名称或编号。".formatted(asked.cause())));
        }
        var day = asked.date() == null ? today : asked.date();
        if (day.isBefore(FIRST) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            errors.add(new FieldError("date", "日期要在%s到%s之间。".formatted(FIRST, today.plusYears(YEARS_AHEAD))));
        }
        var rules = rules(day);
        for (int i = 0; i < asked.circumstances().size(); i++) {
            if (!rules.circumstances().contains(asked.circumstances().get(i))) {
                errors.add(new FieldError("circumstances[%d]".formatted(i), "没有这种情形。可以选：%s。".formatted(String.join("；", rules.circumstances()))));
            }
        }
        var spots = spots(rules, asked, errors);
        var agreed = asked.agreed() == null ? null : spot(asked.agreed().at(), "agreed.at", errors);
        return errors.isEmpty() ? new Outcome.Done<>(new Search(rules, cause.orElseThrow(), asked, spots, agreed).answer()) : new Outcome.Refused<>(Refusal.invalid(errors));
    }

    private Map<String, Spot> spots(JurisdictionRules rules, JurisdictionQuestion asked, List<FieldError> errors) {
        var spots = new LinkedHashMap<String, Spot>();
        for (int i = 0; i < asked.places().size(); i++) {
            var where = asked.places().get(i);
            if (rules.place(where.place()).isEmpty()) {
                errors.add(new FieldError("places[%d].place".formatted(i), "没有“%s”这种地点。可以选：%s。".formatted(where.place(),
                        rules.places().stream().map(JurisdictionRules.Place::id).collect(Collectors.joining("、")))));
                continue;
            }
            var spot = spot(where.at(), "places[%d].at".formatted(i), errors);
            if (spot != null && spots.put(where.place(), spot) != null) {
                errors.add(new FieldError("places[%d].place".formatted(i), "“%s”填了两次。".formatted(where.place())));
            }
        }
        return spots;
    }

    private @Nullable Spot spot(String text, String field, List<FieldError> errors) {
        try {
            return courts.spot(text);
        } catch (InvalidValue wrong) {
            errors.add(new FieldError(field, wrong.getMessage()));
            return null;
        }
    }

    /** One question with its places found. */
    private final class Search {

        private final JurisdictionRules rules;
        private final Cause cause;
        private final JurisdictionQuestion asked;
        private final Map<String, Spot> spots;
        private final @Nullable Spot agreedSpot;
        private final Set<String> circumstances;
        private final List<String> notes = new ArrayList<>();

        Search(JurisdictionRules rules, Cause cause, JurisdictionQuestion asked, Map<String, Spot> spots, @Nullable Spot agreedSpot) {
            this.rules = rules;
            this.cause = cause;
            this.asked = asked;
            this.spots = spots;
            this.agreedSpot = agreedSpot;
            this.circumstances = Set.copyOf(asked.circumstances());
        }

        JurisdictionAnswer answer() {
            var subject = asked.subject() != null ? asked.subject().name() : asked.amount() == null ? null : JurisdictionQuestion.Subject.给付货币.name();
            var fitting = rules.on(cause.id(), circumstances, subject, spots.keySet());
            var exclusive = fitting.stream().filter(it -> it.kind() == Kind.专属).findFirst();
            var agreed = agreed(exclusive.orElse(null));
            var competent = new ArrayList<Competent>();
            if (agreed != null) {
                competent.add(agreed);
            } else {
                fitting.forEach(rule -> rule.places().forEach(place -> add(competent, rule, place)));
            }
            fitting.stream().filter(it -> it.places().isEmpty()).map(Rule::words).forEach(notes::add);
            remarks(competent);
            return new JurisdictionAnswer(cause, List.copyOf(competent), notes.stream().distinct().toList());
        }

        private void add(List<Competent> competent, Rule rule, String place) {
            var spot = spots.get(place);
            var level = rule.level() != null ? rule.level() : level(spot);
            if (spot == null) {
                competent.add(new Competent(null, "%s的%s人民法院".formatted(place, level), level, place, "", rule.kind(), rule.words(), rule.source()));
                return;
            }
            var court = spot.court().map(it -> raised(it, level));
            competent.add(new Competent(court.orElse(null), court.map(Court::name).orElse("%s的%s人民法院".formatted(spot.name(), level)),
                    court.map(Court::level).orElse(level), place, spot.name(), rule.kind(), rule.words(), rule.source()));
        }

        /** The court itself if it is of that level or higher, otherwise the one above. */
        private Court raised(Court court, Court.Level level) {
            return court.level().compareTo(level) >= 0 ? court : courts.above(court).orElse(court);
        }

        private Court.Level level(@Nullable Spot spot) {
            var fixed = rules.level(cause.id(), circumstances);
            if (fixed.isPresent() && fixed.get().level() != null) {
                notes.add("有“%s”的情形，由%s法院管（%s）".formatted(fixed.get().when(), fixed.get().level(), fixed.get().source()));
                return fixed.get().level();
            }
            var amounts = rules.amounts();
            if (!Character.isDigit(cause.id().charAt(0)) || asked.amount() == null) {
                return Court.Level.基层;
            }
            if (amounts.isEmpty()) {
                notes.add("这一天的级别标准没有录入，先按基层法院");
                return Court.Level.基层;
            }
            var rule = amounts.get();
            if (JurisdictionRules.longest(cause.id(), rule.except()) >= 0) {
                notes.add("知识产权、海事案件的级别另有规定，以法院告知为准");
                return Court.Level.基层;
            }
            var limit = Money.ofYuan(isSplit(spot) ? rule.split() : rule.local());
            var middle = asked.amount().compareTo(limit) >= 0;
            notes.add("%s：%s%s%s，由%s法院管（%s）".formatted(isSplit(spot) ? "有一方不在受诉法院的省" : "双方都在或者都不在受诉法院的省", asked.amount().spoken(),
                    middle ? "达到" : "不到", limit.spoken(), level(middle), rule.source()));
            return level(middle);
        }

        private static Court.Level level(boolean middle) {
            return middle ? Court.Level.中级 : Court.Level.基层;
        }

        /** True if just one of the parties lives in the province of the court; a side that was not told is taken to live there. */
        private boolean isSplit(@Nullable Spot spot) {
            var defendant = spots.get(DEFENDANT);
            var plaintiff = spots.get(PLAINTIFF);
            if (spot == null || defendant == null && plaintiff == null) {
                return false;
            }
            return isIn(defendant, spot) != isIn(plaintiff, spot);
        }

        private static boolean isIn(@Nullable Spot party, Spot spot) {
            return party == null || party.province().equals(spot.province());
        }

        /** The agreed court, or null with the reason noted if the agreement does not count. */
        private @Nullable Competent agreed(@Nullable Rule exclusive) {
            var agreement = asked.agreed();
            if (agreement == null || agreedSpot == null) {
                return null;
            }
            var law = rules.agreement();
            var level = level(agreedSpot);
            var court = agreedSpot.court().map(it -> agreement.at().equals(it.name()) ? it : raised(it, level)).orElse(null);
            var why = exclusive != null ? "约定不算数：这类案件是专属管辖，不能约定（民诉法 34、35；%s）".formatted(exclusive.source())
                    : JurisdictionRules.longest(cause.id(), law.not()) >= 0 ? "约定不算数：只有合同和别的财产纠纷可以约定法院（民诉法 35）"
                    : agreement.form() == Agreed.Form.口头 ? "约定不算数：要书面约定（民诉法 35；民诉法解释 29）"
                    : agreement.form() == Agreed.Form.格式条款没有提示 ? "商家的格式条款没有提醒消费者注意的，消费者可以主张约定无效（民诉法解释 31）；不主张的，按约定"
                    : !law.places().contains(agreement.place().name()) ? "约定不算数：要选和争议有实际联系的地点（民诉法 35）"
                    : court != null && court.level() != level ? "约定不算数：按金额由%s法院管，约定的是%s法院，不能违反级别管辖（民诉法 35）".formatted(level, court.level()) : null;
            if (why != null) {
                notes.add(why);
                return null;
            }
            return new Competent(court, court == null ? "%s的%s人民法院".formatted(agreedSpot.name(), level) : court.name(), level, agreement.place().name(), agreedSpot.name(),
                    Kind.协议, "双方书面约定了法院，按约定", law.source());
        }

        private void remarks(List<Competent> competent) {
            if (competent.stream().map(Competent::name).distinct().count() > 1) {
                notes.add("几个法院都可以的，选一个就行；都去了的，由最先立案的管（民诉法 36）");
            }
            if (competent.stream().map(Competent::court).anyMatch(it -> it != null && !it.confirmed())) {
                notes.add("法院名称是按区划推出来的，以法院公告为准");
            }
            if (competent.stream().anyMatch(it -> it.at().isEmpty())) {
                notes.add("填上地点，就能看到是哪个法院");
            }
            notes.add("对方觉得不归这个法院管的，要在答辩期内提出来（民诉法 130）");
        }
    }
}
