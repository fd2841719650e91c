package org.liandong.channel.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.page.Tool;
import org.liandong.foundation.term.Terms;
import org.liandong.proceeding.guidance.Guides;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 首页和办事指南: public, to be read and printed by anybody. */
@Controller
class FrontPages {

    private final Guides guides;
    private final Terms terms;
    private final List<Tool> tools;
    private final Pages pages;
    private final Clock clock;
    private final String address;
    private final String hours;
    private final boolean demo;

    FrontPages(Guides guides, Terms terms, List<Tool> tools, Pages pages, Clock clock, @Value("${liandong.court.address:}") String address,
               @Value("${liandong.court.hours:}") String hours, @Value("${liandong.demo:true}") boolean demo) {
        this.guides = guides;
        this.terms = terms;
        this.tools = tools.stream().sorted(Comparator.comparing(Tool::order)).toList();
        this.pages = pages;
        this.clock = clock;
        this.address = address;
        this.hours = hours;
        this.demo = demo;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        return pages.show(request, "portal/home.jte", Map.of());
    }

    @GetMapping("/guide")
    ResponseEntity<byte[]> guides(HttpServletRequest request) {
        return pages.show(request, "portal/guides.jte", Map.of("guides", guides.on(today())));
    }

    /** Everything that can be reckoned here without signing in. */
    @GetMapping("/tools")
    ResponseEntity<byte[]> tools(HttpServletRequest request) {
        return pages.show(request, "portal/tools.jte", Map.of("tools", tools));
    }

    @GetMapping("/guide/{id}")
    ResponseEntity<byte[]> guide(@PathVariable String id, HttpServletRequest request) {
        var guide = guides.find(id, today()).orElseThrow(() -> new Refused(Refusal.notFound("没有这篇指南，请从“办事指南”里选。")));
        return pages.show(request, "portal/guide.jte", Map.of("guide", guide, "today", today()));
    }

    @GetMapping("/guide/court")
    ResponseEntity<byte[]> court(HttpServletRequest request) {
        return pages.show(request, "portal/court.jte", Map.of("office", new Office(address, hours, terms.calendar().isWorkday(today()))));
    }

    /** The logins of the demonstration; there is no such page in a real court. */
    @GetMapping("/guide/demo")
    ResponseEntity<byte[]> demo(HttpServletRequest request) {
        if (!demo) {
            throw new Refused(Refusal.notFound("没有找到这个页面。"));
        }
        return pages.show(request, "portal/demo.jte", Map.of("members", DemoCast.ALL, "password", DemoCast.PASSWORD));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
