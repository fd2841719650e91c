package org.liandong.foundation.notice.web;

import java.util.List;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.Navigation;
import org.liandong.foundation.page.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 演示的短信: who may read the text messages that would have gone out. In a real court nobody may, for they carry codes. */
@Component
@Order(60)
class Outbox implements Navigation {

    private final boolean demo;

    Outbox(@Value("${liandong.demo}") boolean demo) {
        this.demo = demo;
    }

    /** Refuses whoever may not read them. */
    void open(Actor actor) {
        if (!demo) {
            throw new Refused(Refusal.notFound("没有找到这个页面。短信只在演示法院里可以看。"));
        }
        if (!actor.has(Role.HEAD)) {
            throw new Refused(Refusal.forbidden("not-permitted", "演示的短信由立案庭负责人查看。"));
        }
    }

    @Override
    public List<Page.Link> links(Actor actor) {
        return demo && actor.has(Role.HEAD) ? List.of(new Page.Link("短信", "/desk/outbox")) : List.of();
    }
}
