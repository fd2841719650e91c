package org.liandong.proceeding.dues.web;

import java.util.List;

import org.liandong.foundation.act.Actor;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.page.Navigation;
import org.liandong.foundation.page.Page;
import org.liandong.proceeding.dues.DuesDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the lists of fees. */
@Component
@Order(25)
class DuesNavigation implements Navigation {

    @Override
    public List<Page.Link> links(Actor actor) {
        return actor.has(Role.FILING_CLERK) || actor.has(Role.HEAD) ? List.of(new Page.Link("诉讼费", DuesDesk.PATH)) : List.of();
    }
}
