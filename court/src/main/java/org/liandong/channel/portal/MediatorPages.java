package org.liandong.channel.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 找调解: the page of the roster. */
@Controller
class MediatorPages {

    private final Mediators mediators;
    private final Pages pages;

    MediatorPages(Mediators mediators, Pages pages) {
        this.mediators = mediators;
        this.pages = pages;
    }

    @GetMapping("/mediators")
    ResponseEntity<byte[]> roster(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        return pages.show(request, "portal/mediators.jte", Map.of("q", q, "mediators", mediators.find(q)));
    }
}
