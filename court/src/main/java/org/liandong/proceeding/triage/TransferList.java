package org.liandong.proceeding.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Materials;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.kernel.Reach;
import org.liandong.proceeding.filing.Filing;
import org.springframework.stereotype.Component;

/** 移送清单: what goes with the case to whoever tries it (最高法审限规定 7; 在线调解规则 21). What was said in mediation stays behind (在线调解规则 18). */
@Component
public class TransferList {

    private final Papers papers;
    private final Materials materials;
    private final Disputes disputes;
    private final PaperFacts facts;

    TransferList(Papers papers, Materials materials, Disputes disputes, PaperFacts facts) {
        this.papers = papers;
        this.materials = materials;
        this.disputes = disputes;
        this.facts = facts;
    }

    /** Issues the list, for the court's own use. {@code to} is who gets the file. */
    public UUID issue(Occasion on, String to) {
        return papers.issue(on, "transfer-list", on.number(Filing.KIND), facts.cause(on).with("移出", "立案庭").with("移入", to)
                .rows("材料", rows(on)).with("移交人", on.actor().name()), Reach.STAFF);
    }

    private List<Map<String, String>> rows(Occasion on) {
        var rows = new ArrayList<Map<String, String>>();
        var dispute = disputes.of(on);
        rows.add(row("起诉、申请时填写的事实和请求", facts.names(on, Side.APPLICANT), Contents.day(LocalDate.ofInstant(dispute.arrivedAt(), Occasion.ZONE))));
        for (var material : materials.of(on.court(), on.stream())) {
            if (material.reach() == Reach.PARTIES) {
                rows.add(row(material.name(), material.byName(), Contents.day(LocalDate.ofInstant(material.at(), Occasion.ZONE))));
            }
        }
        for (var paper : papers.of(on.court(), on.stream())) {
            if (paper.reach() != Reach.MEDIATION) {
                rows.add(row(paper.title(), paper.issued() == null || paper.issued().form().sealed() ? "本院" : "当事人", Contents.day(paper.day())));
            }
        }
        return rows;
    }

    private static Map<String, String> row(String name, String from, String day) {
        return Map.of("名称", name, "来源", from, "日期", day);
    }
}
