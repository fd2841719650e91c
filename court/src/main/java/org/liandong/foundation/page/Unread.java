package org.liandong.foundation.page;

import org.liandong.foundation.act.Actor;

/** How many messages wait for somebody; told by whoever keeps them. */
public interface Unread {

    int count(Actor actor);
}
