package org.liandong.foundation.act;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Role;

/**
 * 行为人: who asks for an act.
 *
 * @param account  the account, null for the system and for somebody who has not signed in
 * @param name     name as it goes into the record
 * @param court    code of the court, such as 豫0481
 * @param roles    posts held in that court
 * @param realName true once the real name is proven
 * @param channel  how the request came in
 */
public record Actor(@Nullable UUID account, String name, String court, Set<Role> roles, boolean realName, Channel channel) {

    /** 系统: the clocks, and what the law makes follow by itself. */
    public static Actor system(String court) {
        return new Actor(null, "系统", court, Set.of(), false, Channel.SYSTEM);
    }

    /** Somebody who has not signed in. */
    public static Actor anyone(String court, Channel channel) {
        return new Actor(null, "未登录", court, Set.of(), false, channel);
    }

    public boolean isSystem() {
        return channel == Channel.SYSTEM;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The same person on another channel, such as at the window. */
    public Actor via(Channel other) {
        return new Actor(account, name, court, roles, realName, other);
    }
}
