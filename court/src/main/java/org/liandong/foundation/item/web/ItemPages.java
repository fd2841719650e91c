package org.liandong.foundation.item.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.item.Item;
import org.liandong.foundation.item.ItemDesk;
import org.liandong.foundation.page.Qr;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 服务事项清单和指南: public, in the version of today, whatever version a printed code was made for. */
@Controller
class ItemPages {

    private static final MediaType SVG = new MediaType("image", "svg+xml", UTF_8);

    private final ItemDesk desk;
    private final Pages pages;
    private final Clock clock;

    ItemPages(ItemDesk desk, Pages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/guide/items")
    ResponseEntity<byte[]> items(HttpServletRequest request) {
        Map<String, List<Item>> areas = desk.on(today()).stream().collect(Collectors.groupingBy(Item::area, LinkedHashMap::new, Collectors.toList()));
        return pages.show(request, "item/items.jte", Map.of("areas", areas, "today", today()));
    }

    @GetMapping("/guide/items/{code}")
    ResponseEntity<byte[]> item(@PathVariable String code, HttpServletRequest request) {
        return pages.show(request, "item/item.jte", Map.of("guide", desk.guide(code, today()).orElseThrow(ItemPages::none)));
    }

    @GetMapping("/guide/items/{code}/chart.svg")
    ResponseEntity<byte[]> chart(@PathVariable String code) {
        return picture(desk.chart(code, today()).orElseThrow(ItemPages::none));
    }

    /** The code to scan; it holds the address without any version. */
    @GetMapping("/guide/items/{code}/code.svg")
    ResponseEntity<byte[]> code(@PathVariable String code) {
        desk.guide(code, today()).orElseThrow(ItemPages::none);
        return picture(Qr.svg(ServletUriComponentsBuilder.fromCurrentContextPath().path("/guide/items/{code}").build(code).toString()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    private static ResponseEntity<byte[]> picture(String svg) {
        return ResponseEntity.ok().contentType(SVG).body(svg.getBytes(UTF_8));
    }

    private static Refused none() {
        return new Refused(Refusal.notFound("没有这个服务事项，请从“服务事项清单”里选。"));
    }
}
