package org.liandong.foundation.identity;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Role;

/**
 * 账号: a person who can sign in.
 *
 * @param id          the account, and the stream of its acts
 * @param court       code of the court
 * @param login       what the person signs in with, masked if it is a phone number
 * @param name        name for the record; for a citizen without proven real name "用户" and the masked phone
 * @param realName    true once the real name is proven; the court has seen to that itself for its own people
 * @param roles       posts in the court, empty for a citizen
 * @param firm        employer, for the conflict check of mediators and lawyers; null if none is known
 * @param maskedPhone phone with its middle hidden, null if none is known
 * @param suspended   true if the account may not sign in
 */
public record Account(UUID id, String court, String login, String name, boolean realName, Set<Role> roles, @Nullable String firm,
                      @Nullable String maskedPhone, boolean suspended) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** True for somebody who works for the court. */
    public boolean isStaff() {
        return !roles.isEmpty();
    }

    /** The posts in words, empty for a citizen. */
    public String posts() {
        return String.join("、", roles.stream().sorted().map(Role::label).toList());
    }

    /** The person as an actor on that channel. */
    public Actor actor(Channel channel) {
        return new Actor(id, name, court, roles, realName, channel);
    }
}
