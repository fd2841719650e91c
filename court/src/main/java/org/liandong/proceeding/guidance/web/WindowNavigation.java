package org.liandong.proceeding.guidance.web;

import java.util.List;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.Navigation;
import org.liandong.foundation.page.Page;
import org.springframework.stereotype.Component;

/** What the window adds to the navigation of a clerk. */
@Component
class WindowNavigation implements Navigation {

    @Override
    public List<Page.Link> links(Actor actor) {
        return actor.has(Role.FILING_CLERK) ? List.of(new Page.Link("窗口代录", "/window/new")) : List.of();
    }
}
