package org.liandong.foundation.element;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.element.ElementForm.Kind;
import org.liandong.foundation.element.FactSheet.Standing;
import org.liandong.foundation.element.Statement.Row;
import org.liandong.foundation.element.Statement.Section;

/** 由要素表生成的文书: the complaint and the answer in element style, and the outline of the hearing. All are drawn from one and the same sheet. */
public final class Statements {

    private static final String FILE = "案卷";

    private Statements() { }

    /** 要素式起诉状 (民诉法 124). */
    public static Statement complaint(FactSheet facts, List<Party> parties) {
        var sections = new ArrayList<Section>();
        sections.add(parties(parties));
        sections.add(section("诉讼请求", facts, Kind.CLAIMS));
        sections.add(section("事实与理由", facts, Kind.FACTS));
        sections.add(section("证据", facts, Kind.EVIDENCE));
        sections.add(section("其他", facts, Kind.OTHER));
        return Statement.of("民事起诉状（%s）".formatted(facts.sheet().form().name()), sections);
    }

    /** 要素式答辩状 (民诉法 128): what the other side says to each element. */
    public static Statement answer(FactSheet facts, List<Party> parties) {
        var sections = new ArrayList<Section>();
        sections.add(parties(parties));
        for (var section : facts.sheet().form().sections()) {
            sections.add(new Section(section.title(), facts.of(section).stream().flatMap(row -> row.replies().stream()
                    .filter(it -> it.stance() != null)
                    .map(it -> new Row(row.sentence(), it.spoken(), it.name()))).toList()));
        }
        return Statement.of("民事答辩状（%s）".formatted(facts.sheet().form().name()), sections);
    }

    /**
     * 庭审提纲: what both sides accept is read out once and not asked again; what is disputed is asked of both; what was left open is asked.
     *
     * @param confirmed undisputed facts both sides have confirmed in mediation
     */
    public static Statement outline(FactSheet facts, Dispute dispute, List<String> confirmed) {
        var sections = new ArrayList<Section>();
        sections.add(new Section("双方确认过的事实，不再询问", confirmed.stream().map(it -> new Row("已确认", it, "无争议事实记录")).toList()));
        sections.add(new Section("双方要素表一致的事实，宣读后不再询问", facts.facts(Standing.AGREED).stream()
                .map(it -> new Row(it.entry().element().label(), it.sentence(), "双方一致")).toList()));
        sections.add(new Section("有争议，重点查明", facts.facts(Standing.DISPUTED).stream().map(Statements::disputed).toList()));
        sections.add(new Section("对方没有答复或者不清楚，要问被告", open(facts)));
        sections.add(new Section("还没有说清，要问原告", facts.sheet().missing().stream().filter(it -> it.section().kind() != Kind.OTHER)
                .map(it -> new Row(it.element().label(), it.element().ask() + "？", law(it))).toList()));
        sections.add(new Section("诉讼请求", claims(facts)));
        sections.add(section("举证、质证", facts, Kind.EVIDENCE));
        return Statement.of("庭审提纲　%s".formatted(dispute.number() == null ? facts.sheet().form().name() : dispute.number()), sections).numbered();
    }

    private static Section parties(List<Party> parties) {
        return new Section("当事人", parties.stream().map(it -> new Row(it.side() == Side.APPLICANT ? "原告" : "被告",
                "%s（%s）".formatted(it.name(), it.idNumber() == null ? it.kind().label() : "证件 " + it.maskedId()), FILE)).toList());
    }

    private static Section section(String heading, FactSheet facts, Kind kind) {
        return new Section(heading, facts.rows().stream().filter(it -> it.entry().section().kind() == kind).map(it -> new Row(it.entry().element()
                .label(), said(it),
                it.entry().origin().label())).toList());
    }

    /** A claim in a sentence; a fact beside its label needs no more than the answer. */
    private static String said(FactSheet.Row row) {
        return row.entry().section().kind() == Kind.CLAIMS && !row.entry().element().say().isEmpty() ? row.sentence() : row.entry().words();
    }

    private static Row disputed(FactSheet.Row row) {
        var replies = row.replies().stream().filter(it -> it.stance() != null).map(it -> it.name() + it.spoken()).collect(Collectors.joining("；"));
        return new Row(row.entry().element().label(), "原告说：%s。%s。\n请原告举证；请被告说明理由并举证。".formatted(row.sentence(), replies), law(row.entry()));
    }

    private static List<Row> open(FactSheet facts) {
        var rows = new ArrayList<FactSheet.Row>(facts.facts(Standing.UNSURE));
        rows.addAll(facts.facts(Standing.OPEN));
        return rows.stream().map(it -> new Row(it.entry().element().label(), "原告说：%s。被告是否认可？".formatted(it.sentence()), law(it.entry()))).toList();
    }

    private static List<Row> claims(FactSheet facts) {
        return facts.rows().stream().filter(it -> it.entry().section().kind() == Kind.CLAIMS).map(row -> {
            var replies = row.replies().stream().filter(it -> it.stance() != null).map(it -> it.name() + it.spoken())
                    .collect(Collectors.joining("；"));
            return new Row(row.entry().element().label(), said(row) + (replies.isEmpty() ? "" : "\n" + replies), law(row.entry()));
        }).toList();
    }

    private static String law(Sheet.Entry entry) {
        return entry.element().law();
    }
}
