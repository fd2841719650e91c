package org.liandong.foundation.identity;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Role;

/**
 * 账号: one person's entrance.
 *
 * @param login    mobile number of a citizen, short name of somebody of the court
 * @param name     real name once proven, before that the masked phone
 * @param realName true once the real name is proven
 * @param roles    posts held in this court, none for a citizen
 * @param firm     where the person works, for finding conflicts of interest; null if unknown
 */
public record Account(UUID id, String login, String name, boolean realName, Set<Role> roles, @Nullable String firm) {

    public boolean isStaff() {
        return !roles.isEmpty();
    }
}
