package org.liandong.channel.desk;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.docket.Register.Filter;
import org.liandong.foundation.docket.Waiting;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.Pager;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Query;
import org.liandong.proceeding.filing.FilingComplaint;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 待办: the first page of everybody who works for the court. */
@Controller
class DeskPages {

    private static final int SHORTEST_SEARCH = 2;

    private final Register register;
    private final Lists lists;
    private final List<Waiting.Source> sources;
    private final Pages pages;

    DeskPages(Register register, Lists lists, List<Waiting.Source> sources, Pages pages) {
        this.register = register;
        this.lists = lists;
        this.sources = sources;
        this.pages = pages;
    }

    @GetMapping("/desk")
    ResponseEntity<byte[]> desk(Actor actor, @RequestParam Map<String, String> asked, HttpServletRequest request) {
        return actor.roles().isEmpty() ? Pages.to("/my") : pages.show(request, "desk/desk.jte", Map.of("desk", desk(actor, new Query("/desk", asked))));
    }

    private Desk desk(Actor actor, Query query) {
        var tab = Tab.of(actor, query.get("tab"));
        var all = tab.filter(actor, lists.today());
        var complaints = tab == Tab.QUEUE && actor.has(Role.HEAD) ? register.pending(actor.court(), FilingComplaint.KIND) : List.<Register.Pending>of();
        if (tab == Tab.LOOKUP && query.getOrBlank("q").length() < SHORTEST_SEARCH) {
            return new Desk(tab, Tab.of(actor), query, List.of(), lists.ways(), List.of(), new Pager(query, Register.PAGE, 0), 0, complaints, List.of(), false,
                    lists.today());
        }
        var filter = lists.restricted(all, query);
        var pager = new Pager(query, Register.PAGE, register.count(actor.court(), filter));
        var waiting = tab == Tab.QUEUE ? sources.stream().flatMap(it -> it.waiting(actor).stream()).toList() : List.<Waiting>of();
        var rows = lists.rows(register.list(actor.court(), filter, pager.page()));
        return new Desk(tab, Tab.of(actor), query, stages(actor, tab, all, query), lists.ways(), rows, pager,
                register.count(actor.court(), all.overdueOn(lists.today())), complaints, waiting, true, lists.today());
    }

    private List<Stage> stages(Actor actor, Tab tab, Filter all, Query query) {
        return tab == Tab.LOOKUP ? List.of() : lists.stages(actor.court(), all, query);
    }
}
