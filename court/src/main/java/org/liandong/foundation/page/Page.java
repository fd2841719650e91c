package org.liandong.foundation.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;

/**
 * What every page knows: handed to the layout and to every part of a page.
 *
 * @param court name of the court
 * @param actor who looks at it
 * @param token token every form sends back; asked for only by pages with a form, since it begins a session
 * @param path  address of the page, with its query
 * @param now   court time
 * @param demo  true in the demonstration court
 * @param large true for somebody who asked for large type
 * @param links the navigation of this actor
 * @param unread messages not read yet
 */
public record Page(String court, Actor actor, Supplier<String> token, String path, LocalDateTime now, boolean demo, boolean large, List<Link> links, int unread) {

    /** One entry of the navigation. */
    public record Link(String words, String path) { }

    public String csrf() {
        return token.get();
    }

    public boolean isSignedIn() {
        return actor.account() != null;
    }

    public boolean isStaff() {
        return !actor.roles().isEmpty();
    }

    /** "page" for the entry of the navigation one is on, null for the others. */
    public @Nullable String current(Link link) {
        var here = path.split("\\?", 2)[0];
        return here.equals(link.path().split("\\?", 2)[0]) ? "page" : null;
    }

    /** Address of a file of ours that changes when its content does. */
    public String asset(String file) {
        return Assets.of(file);
    }
}
