package org.liandong.foundation.item.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.item.Item;
import org.liandong.foundation.item.ItemDesk;
import org.liandong.foundation.item.ItemGuide;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 服务事项接口, open to everybody. */
@RestController
@RequestMapping("/api/v1/guides/items")
@Tag(name = "服务事项", description = "服务事项清单和每一项的办理指南，不用登录")
class ItemApi {

    private final ItemDesk desk;
    private final Clock clock;

    ItemApi(ItemDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    Map<String, List<Item>> items() {
        return Map.of("items", desk.on(today()));
    }

    @GetMapping("/{code}")
    ItemGuide item(@PathVariable String code) {
        return desk.guide(code, today()).orElseThrow(() -> new Refused(Refusal.notFound("没有这个服务事项。")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }
}
