package org.liandong.channel.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.Occasion;
import org.liandong.proceeding.guidance.Guide;
import org.liandong.proceeding.guidance.Guides;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is public, for programs: the roster of mediators and the guides. */
@RestController
@RequestMapping("/api/v1")
class PortalApi {

    private final Mediators mediators;
    private final Guides guides;
    private final Clock clock;

    PortalApi(Mediators mediators, Guides guides, Clock clock) {
        this.mediators = mediators;
        this.guides = guides;
        this.clock = clock;
    }

    @GetMapping("/mediators")
    Map<String, Object> mediators(@RequestParam(defaultValue = "") String q) {
        return Map.of("items", mediators.find(q).stream().map(it -> Map.of("id", it.account(), "name", it.name(), "body", it.body(), 
                "fields", it.fields(), "open", it.open())).toList());
    }

    @GetMapping("/guides")
    Map<String, List<Guide>> guides() {
        return Map.of("items", guides.on(LocalDate.ofInstant(clock.instant(), Occasion.ZONE)));
    }
}
