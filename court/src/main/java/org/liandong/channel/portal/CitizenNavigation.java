package org.liandong.channel.portal;

import java.util.List;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.page.Navigation;
import org.liandong.foundation.page.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The navigation of everybody who does not work for the court. */
@Component
@Order(10)
class CitizenNavigation implements Navigation {

    @Override
    public List<Page.Link> links(Actor actor) {
        if (!actor.roles().isEmpty()) {
            return List.of();
        }
        return actor.account() == null ? List.of(new Page.Link("首页", "/"))
                : List.of(new Page.Link("首页", "/"), new Page.Link("我的纠纷", "/my"), new Page.Link("消息", "/inbox"));
    }
}
