package org.liandong.foundation.act.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.act.Verifier;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 校验接口: walks the whole log and names every act that was altered, for those who answer for it. */
@RestController
class VerifyApi {

    private final Verifier verifier;

    VerifyApi(Verifier verifier) {
        this.verifier = verifier;
    }

    /** One altered, missing or added act. */
    record Fault(UUID stream, int seq, String words) { }

    @PostMapping("/api/v1/verify")
    Map<String, Object> verify(Actor actor) {
        if (!actor.has(Role.HEAD) && !actor.has(Role.ADMIN)) {
            throw new Refused(Refusal.forbidden("not-permitted", "校验全部记录要由立案庭负责人或管理员来办。"));
        }
        var report = verifier.verify();
        List<Fault> faults = report.faults().stream().map(it -> new Fault(it.stream(), it.seq(), it.words())).toList();
        return Map.of("streams", report.streams(), "acts", report.acts(), "faults", faults, "clean", report.isClean());
    }
}
