package org.liandong.proceeding.triage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.docket.AgreedFacts;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.Side;
import org.springframework.stereotype.Component;

/** 分流要素: what a triage table may look at in a case, from its file. */
@Component
class TriageFacts {

    /**
     * A fact.
     *
     * @param type  boolean, number, string or date, as FEEL calls them
     * @param about what it is, for those who write tables
     * @param yes   a case in which it is so, in words; empty for what is not yes or no
     * @param no    a case in which it is not
     * @param early whether it is known before the case is brought
     */
    record Fact(String name, String type, String about, String yes, String no, boolean early) {

        Fact(String name, String type, String about) {
            this(name, type, about, "", "", false);
        }

        Fact(String name, String type, String about, String yes, String no) {
            this(name, type, about, yes, no, false);
        }

        Fact alreadyKnown() {
            return new Fact(name, type, about, yes, no, true);
        }
    }

    static final List<Fact> ALL = List.of(
            new Fact("案由", "string", "案由编号，例如 starts with(?, \"4.10.108\") 是民间借贷一类").alreadyKnown(),
            new Fact("案件类别", "string", "例如 ? = \"督促程序\"；都有哪些见“案件类别”那一册规则").alreadyKnown(),
            new Fact("登记日", "date", "案件登记的那一天；还没有登记的是今天").alreadyKnown(),
            new Fact("金钱给付", "boolean", "只要钱写 true，不只是要钱写 false", "只要求给钱", "不只是要求给钱").alreadyKnown(),
            new Fact("标的额", "number", "要多少钱，单位是元；可以和小额限额、约定限额比").alreadyKnown(),
            new Fact("小额限额", "number", "上年度平均工资的一半").alreadyKnown(),
            new Fact("约定限额", "number", "上年度平均工资的两倍").alreadyKnown(),
            new Fact("身份关系", "boolean", "婚姻家庭、继承一类", "是婚姻家庭、继承一类", "不是婚姻家庭、继承一类").alreadyKnown(),
            new Fact("确权", "boolean", "物权纠纷一类", "争的是东西归谁", "争的不是东西归谁").alreadyKnown(),
            new Fact("有单位", "boolean", "当事人里有公司或者其他单位", "有单位参加", "没有单位参加"),
            new Fact("当事人数", "number", "双方一共几个人"),
            new Fact("无争议事实数", "number", "双方在调解里确认了几条"),
            new Fact("对方已联系上", "boolean", "被告都已经关联到案件", "对方已经联系上", "对方还没有联系上"));

    private final Disputes disputes;
    private final AgreedFacts agreed;
    private final EarlyFacts early;
    private final ElementInputs elements;

    TriageFacts(Disputes disputes, AgreedFacts agreed, EarlyFacts early, ElementInputs elements) {
        this.elements = elements;
        this.disputes = disputes;
        this.agreed = agreed;
        this.early = early;
    }

    static Optional<Fact> find(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Fact::name).toList();
    }

    /** The facts of a case registered on that day, with what those inputs ask of its element form. */
    Map<String, Object> of(String court, Dispute dispute, LocalDate registered, List<String> inputs) {
        var parties = disputes.parties(court, dispute.id());
        var facts = early.of(dispute.cause(), dispute.amount(), registered);
        facts.put("有单位", parties.stream().anyMatch(it -> it.kind() != PartyKind.NATURAL));
        facts.put("当事人数", parties.size());
        facts.put("无争议事实数", agreed.of(court, dispute.id()).size());
        facts.put("对方已联系上", parties.stream().filter(it -> it.side() == Side.RESPONDENT).allMatch(Party::isLinked));
        elements.add(facts, inputs, court, dispute, parties);
        return facts;
    }

    /** A plain case for trying a table on: a loan of ten thousand between two people who are both there. */
    static Map<String, Object> plain() {
        var facts = new HashMap<String, Object>();
        facts.put("案由", "4.10.108.3");
        facts.put("案件类别", "民事一审");
        facts.put("登记日", LocalDate.of(2026, 1, 5));
        facts.put("金钱给付", true);
        facts.put("标的额", new BigDecimal("10000"));
        facts.put("小额限额", new BigDecimal("40000"));
        facts.put("约定限额", new BigDecimal("160000"));
        facts.put("身份关系", false);
        facts.put("确权", false);
        facts.put("有单位", false);
        facts.put("当事人数", 2);
        facts.put("无争议事实数", 0);
        facts.put("对方已联系上", true);
        return facts;
    }
}
