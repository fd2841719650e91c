package org.liandong.channel.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.PastRegister;
import org.liandong.foundation.docket.Register;
import org.liandong.foundation.docket.Register.Filter;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.Pager;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Query;
import org.liandong.foundation.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登记册: every dispute of the court with who must do what until when, as it stands now or as it stood on a past day. For the head. */
@Controller
class RegisterPages {

    static final String PATH = "/desk/register";

    private final Register register;
    private final PastRegister past;
    private final Figures figures;
    private final Lists lists;
    private final Pages pages;

    RegisterPages(Register register, PastRegister past, Figures figures, Lists lists, Pages pages) {
        this.register = register;
        this.past = past;
        this.figures = figures;
        this.lists = lists;
        this.pages = pages;
    }

    /** Refuses everybody but the head. */
    static void require(Actor actor) {
        if (!actor.has(Role.HEAD)) {
            throw new Refused(Refusal.forbidden("not-permitted", "全院登记册只有立案庭负责人能看。"));
        }
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> register(Actor actor, @RequestParam Map<String, String> asked, HttpServletRequest request) {
        require(actor);
        var query = new Query(PATH, asked);
        return query.get("on") == null ? pages.show(request, "desk/register.jte", Map.of("whole", whole(actor, query)))
                : pages.show(request, "desk/past.jte", Map.of("past", past(actor, query, day(query.getOrBlank("on"), lists.today()))));
    }

    private RegisterSheet whole(Actor actor, Query query) {
        var only = Counted.named(query.get("only"));
        var filter = filter(lists.restricted(Filter.ALL, query), query, only);
        var pager = new Pager(query, Register.PAGE, register.count(actor.court(), filter));
        var rows = lists.rows(register.list(actor.court(), filter, pager.page()));
        return new RegisterSheet(query, figures.of(actor.court(), lists.today()), only.orElse(null),
                lists.stages(actor.court(), Filter.ALL.open(true), new Query(PATH, Map.of()).with("leading", query.get("leading")).with("state", query.get("state"))),
                lists.ways(), rows, pager, lists.today());
    }

    private Filter filter(Filter filter, Query query, Optional<Counted> only) {
        var narrowed = only.map(it -> it.restrict(filter, lists.today())).orElse(filter);
        return query.get("open") == null ? narrowed : narrowed.open(query.is("open", "true"));
    }

    private PastSheet past(Actor actor, Query query, LocalDate day) {
        var instant = day.plusDays(1).atStartOfDay(Occasion.ZONE).toInstant();
        var open = query.get("open") == null ? "true" : query.getOrBlank("open");
        var totals = past.totals(actor.court(), instant);
        var which = open.equals("true") ? Boolean.TRUE : open.equals("false") ? Boolean.FALSE : null;
        var total = which == null ? totals.open() + totals.ended() : which ? totals.open() : totals.ended();
        var pager = new Pager(query, Register.PAGE, total);
        var rows = past.list(actor.court(), instant, which, pager.page()).stream()
                .map(it -> new PastSheet.Row(it, lists.cause(it.cause()), Words.age(it.arrivedAt(), day))).toList();
        return new PastSheet(day, query, open, totals, rows, pager);
    }

    /** A day up to today; refused otherwise. */
    static LocalDate day(String typed, LocalDate today) {
        try {
            var day = LocalDate.parse(typed);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException wrong) {
            // Told below, like a day to come.
        }
        throw new Refused(Refusal.invalid("on", "请填今天或今天以前的一天，例如 %s。".formatted(today)));
    }
}
