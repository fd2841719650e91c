package org.liandong.channel.portal;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.docket.Linking;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.page.ActForm;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我收到通知: from the code in a message to the dispute it is about. The code goes along while somebody signs in and proves the name. */
@Controller
@RequestMapping("/notice")
class NoticePages {

    private final Linking linking;
    private final Accounts accounts;
    private final Pages pages;

    NoticePages(Linking linking, Accounts accounts, Pages pages) {
        this.linking = linking;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> enter(@RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request) {
        return show(request, actor, plain(code), List.of(), 200);
    }

    @PostMapping
    ResponseEntity<byte[]> link(@RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request) {
        if (!actor.realName()) {
            return Pages.to("/notice?code=" + plain(code));
        }
        return switch (linking.link(actor, plain(code))) {
            case Outcome.Done<Receipt>(var receipt) -> Pages.to("/disputes/%s?done=%d".formatted(receipt.stream(), receipt.seq()));
            case Outcome.Refused<Receipt>(var refusal) -> show(request, actor, plain(code), ActForm.errors(refusal), 422);
        };
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, Actor actor, String code, List<FieldError> errors, int status) {
        var card = actor.account() == null ? "" : accounts.idNumber(actor.account()).map(it -> it.substring(it.length() - 4)).orElse("");
        return pages.show(request, "portal/notice.jte", Map.of("code", code, "errors", errors, "card", card), status);
    }

    /** Letters and digits only, so that it can travel in an address. */
    private static String plain(String code) {
        var letters = code.replaceAll("[^0-9A-Za-z]", "");
        return letters.substring(0, Math.min(letters.length(), 20));
    }
}
