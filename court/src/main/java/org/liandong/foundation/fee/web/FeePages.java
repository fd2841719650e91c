package org.liandong.foundation.fee.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.fee.FeeAnswer;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 诉讼费计算: a form that is sent as an address, so that it works without scripts and an answer can be passed on as a link. */
@Controller
class FeePages {

    /** What most people ask: the same amount by every usual way. */
    private static final Map<String, Map<String, String>> USUAL = usual();

    private final FeeForm form;
    private final Pages pages;

    FeePages(FeeForm form, Pages pages) {
        this.form = form;
        this.pages = pages;
    }

    @GetMapping("/tools/fee")
    ResponseEntity<byte[]> page(@RequestParam Map<String, String> asked, HttpServletRequest request) {
        var answers = new LinkedHashMap<String, FeeAnswer>();
        var errors = new LinkedHashMap<Refusal.FieldError, Boolean>();
        questions(asked).forEach((title, question) -> {
            switch (form.answer(question)) {
                case Outcome.Done<FeeAnswer>(var answer) -> answers.put(title, answer);
                case Outcome.Refused<FeeAnswer>(var refusal) -> refusal.fields().forEach(it -> errors.put(it, true));
            }
        });
        var wrong = List.copyOf(errors.keySet());
        return pages.show(request, "fee/fee.jte", Map.of("view", new FeeView(form.fields(asked), wrong, errors.isEmpty() ? answers : Map.of(), form.today())),
                wrong.isEmpty() ? 200 : 422);
    }

    /** What is to be counted: one question if a class was chosen, the usual ones if there is only an amount, none at first. */
    private static Map<String, Map<String, String>> questions(Map<String, String> asked) {
        if (!asked.getOrDefault("class", "").isBlank()) {
            return Map.of(asked.get("class"), asked);
        }
        var all = new LinkedHashMap<String, Map<String, String>>();
        if (!asked.getOrDefault("amount", "").isBlank()) {
            USUAL.forEach((title, fixed) -> {
                var question = new LinkedHashMap<>(asked);
                question.putAll(fixed);
                all.put(title, question);
            });
        }
        return all;
    }

    private static Map<String, Map<String, String>> usual() {
        var usual = new LinkedHashMap<String, Map<String, String>>();
        usual.put("打官司（要钱、要东西的）", Map.of("class", "财产"));
        usual.put("打官司，用简易或小额程序", Map.of("class", "财产", "procedure", "简易"));
        usual.put("申请支付令", Map.of("class", "支付令"));
        usual.put("申请保全", Map.of("class", "保全"));
        usual.put("申请执行（执行以后才交）", Map.of("class", "申请执行"));
        return usual;
    }
}
