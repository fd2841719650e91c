package org.liandong.foundation.identity.web;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.identity.Account;
import org.liandong.foundation.kernel.Role;

/**
 * What every page of accounts knows.
 *
 * @param court   name of the court
 * @param account who has signed in, null for nobody
 * @param csrf    token every form sends back
 */
public record View(String court, @Nullable Account account, String csrf) {

    /** The posts in words. */
    public String posts() {
        return account == null ? "" : String.join("、", account.roles().stream().sorted().map(Role::label).toList());
    }
}
