package org.liandong.channel.desk;

import java.util.HashMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.act.Verifier;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 校验页: checks every recorded act and says in words what was found. */
@Controller
@RequestMapping("/desk/verify")
class VerifyPage {

    private final Verifier verifier;
    private final Pages pages;

    VerifyPage(Verifier verifier, Pages pages) {
        this.verifier = verifier;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> ask(Actor actor, HttpServletRequest request) {
        return page(actor, request, false);
    }

    @PostMapping
    ResponseEntity<byte[]> verify(Actor actor, HttpServletRequest request) {
        return page(actor, request, true);
    }

    private ResponseEntity<byte[]> page(Actor actor, HttpServletRequest request, boolean run) {
        if (!actor.has(Role.HEAD) && !actor.has(Role.ADMIN)) {
            throw new Refused(Refusal.forbidden("not-permitted", "校验全部记录要由立案庭负责人或管理员来办。"));
        }
        var model = new HashMap<String, @Nullable Object>();
        model.put("report", run ? verifier.verify() : null);
        return pages.show(request, "desk/verify.jte", model);
    }
}
