package org.liandong.proceeding.dues.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pager;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Query;
import org.liandong.proceeding.dues.DuesDesk;
import org.liandong.proceeding.dues.DuesDesk.Tab;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 诉讼费页面: the lists of fees for those who see to them, and finding a case by the number somebody brings to the window. */
@Controller
class DuesPages {

    private final DuesDesk desk;
    private final Pages pages;

    DuesPages(DuesDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(DuesDesk.PATH)
    ResponseEntity<byte[]> list(Actor actor, @RequestParam Map<String, String> asked, HttpServletRequest request) {
        require(actor);
        var query = new Query(DuesDesk.PATH, asked);
        var code = query.getOrBlank("code").replaceAll("[\\s-]", "");
        var found = code.isEmpty() ? null : desk.byCode(actor, code);
        if (found != null) {
            return Pages.to("/disputes/" + found.dispute());
        }
        var tab = tab(query.getOrBlank("list"));
        var counts = desk.counts(actor);
        var pager = new Pager(query, Register.PAGE, counts.get(tab));
        return pages.show(request, "dues/dues.jte", Map.of("tab", tab, "counts", counts, "rows", desk.rows(actor, tab, pager.page()), "pager", pager, "code", code));
    }

    static void require(Actor actor) {
        if (!DuesDesk.isFor(actor)) {
            throw new Refused(Refusal.forbidden("not-permitted", "诉讼费的清单由立案人员、法官和立案庭负责人看。"));
        }
    }

    /** The list of that name, the first for any other. */
    static Tab tab(String name) {
        return List.of(Tab.values()).stream().filter(it -> it.name().equals(name)).findFirst().orElse(Tab.UNPAID);
    }
}
