package org.liandong.channel.desk;

import java.util.ArrayList;
import java.util.List;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.Navigation;
import org.liandong.foundation.page.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The navigation of those who work for the court. */
@Component
@Order(20)
class DeskNavigation implements Navigation {

    @Override
    public List<Page.Link> links(Actor actor) {
        if (actor.roles().isEmpty()) {
            return List.of();
        }
        var links = new ArrayList<Page.Link>();
        links.add(new Page.Link("待办", "/desk"));
        if (actor.has(Role.HEAD)) {
            links.add(new Page.Link("登记册", RegisterPages.PATH));
        }
        if (actor.has(Role.FILING_CLERK)) {
            links.add(new Page.Link("窗口收件", "/window/new"));
        }
        links.add(new Page.Link("名册", "/mediators"));
        if (actor.has(Role.HEAD) || actor.has(Role.ADMIN)) {
            links.add(new Page.Link("人员", "/desk/staff"));
        }
        if (actor.has(Role.OFFICE) || actor.has(Role.HEAD) || actor.has(Role.ADMIN)) {
            links.add(new Page.Link("模板", "/desk/templates"));
        }
        if (actor.has(Role.OFFICE) || actor.has(Role.HEAD)) {
            links.add(new Page.Link("规则", "/rules"));
        }
        links.add(new Page.Link("消息", "/inbox"));
        return links;
    }
}
