package org.liandong.channel.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pages;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.term.Terms;
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
    private final FeeTable fees;
    private final Pages pages;
    private final Clock clock;
    private final String address;
    private final String hours;
    private final boolean demo;

    FrontPages(Guides guides, Terms terms, FeeTable fees, Pages pages, Clock clock, @Value("${liandong.court.address:}") String address,
               @Value("${liandong.court.hours:}") String hours, @Value("${liandong.demo:true}") boolean demo) {
        this.guides = guides;
        this.terms = terms;
        this.fees = fees;
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

    @GetMapping("/guide/{id}")
    ResponseEntity<byte[]> guide(@PathVariable String id, HttpServletRequest request) {
        var guide = guides.find(id, today()).orElseThrow(() -> new Refused(Refusal.notFound("没有这篇指南，请从“办事指南”里选。")));
        return pages.show(request, "portal/guide.jte", Map.of("guide", guide, "today", today()));
    }

    /** What it costs; with an amount, counted step by step. */
    @GetMapping("/guide/cost")
    ResponseEntity<byte[]> cost(@RequestParam(defaultValue = "") String amount, HttpServletRequest request) {
        var wrong = "";
        var counted = new LinkedHashMap<String, FeeTable.Fee>();
        try {
            if (!amount.isBlank()) {
                count(Money.of(amount), counted);
            }
        } catch (InvalidValue invalid) {
            wrong = invalid.getMessage();
        }
        return pages.show(request, "portal/cost.jte", Map.of("amount", amount, "wrong", wrong, "counted", counted));
    }

    private void count(Money amount, Map<String, FeeTable.Fee> counted) {
        var fee = fees.count(FeeTable.PROPERTY, amount, today());
        counted.put("打官司（要钱、要东西的）", fee);
        counted.put("打官司，用简易或小额程序，或者调解结案、撤诉", fee.halved("适用简易程序，或者调解结案、撤诉", "诉讼费用交纳办法 15、16"));
        counted.put(FeeTable.PAYMENT_ORDER, fees.count(FeeTable.PAYMENT_ORDER, amount, today()));
        counted.put(FeeTable.PRESERVATION, fees.count(FeeTable.PRESERVATION, amount, today()));
        counted.put(FeeTable.ENFORCEMENT + "（执行以后才交）", fees.count(FeeTable.ENFORCEMENT, amount, today()));
    }

    @GetMapping("/guide/terms")
    ResponseEntity<byte[]> terms(HttpServletRequest request) {
        return pages.show(request, "portal/terms.jte", Map.of("today", today(),
                "rules", terms.rules().all().stream().filter(it -> it.isInForce(today())).toList()));
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
