package org.liandong.proceeding.dues.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.docket.Register;
import org.liandong.proceeding.dues.DuesDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 诉讼费接口: the lists of fees. What is done about them are acts of the dispute. */
@RestController
@RequestMapping("/api/v1/dues")
class DuesApi {

    private static final int LAST = 100_000;

    private final DuesDesk desk;

    DuesApi(DuesDesk desk) {
        this.desk = desk;
    }

    /** {@code list} is UNPAID, OVERDUE, RELIEF, REFUND or OWED. */
    @GetMapping
    Map<String, Object> list(Actor actor, @RequestParam(defaultValue = "UNPAID") String list, @RequestParam(defaultValue = "1") int page) {
        DuesPages.require(actor);
        var tab = DuesPages.tab(list);
        var number = Math.clamp(page, 1, LAST);
        return Map.of("list", tab.name(), "page", number, "pageSize", Register.PAGE, "total", desk.counts(actor).get(tab),
                "items", desk.rows(actor, tab, number).stream().map(DuesApi::row).toList());
    }

    private static Map<String, Object> row(DuesDesk.Row row) {
        var dispute = row.line().dispute();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", dispute.id());
        json.put("number", dispute.number());
        json.put("sides", row.line().sides());
        json.put("state", Map.of("code", row.state().name(), "label", row.state().face().label()));
        json.put("owed", row.bill().owes().yuan());
        json.put("back", row.bill().back().yuan());
        json.put("code", row.bill().code());
        json.put("owner", row.owner().label());
        json.put("next", row.state().face().next());
        json.put("due", row.line().due());
        json.put("overdue", row.isOverdue());
        json.put("href", "/api/v1/disputes/" + dispute.id());
        return json;
    }
}
