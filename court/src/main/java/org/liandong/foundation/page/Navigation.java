package org.liandong.foundation.page;

import java.util.List;

import org.liandong.foundation.act.Actor;

/** What a channel offers in the navigation; the layout shows what all of them offer, in Spring's order. */
public interface Navigation {

    /** Entries for this actor, empty if the channel is not for it. */
    List<Page.Link> links(Actor actor);
}
