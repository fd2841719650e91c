package org.liandong.foundation.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * 带条件的网址: the address of a list with what restricts it, for links that change one condition and keep the others.
 *
 * @param path  the page
 * @param asked conditions by name, blank ones left out
 */
public record Query(String path, Map<String, String> asked) {

    private static final String PAGE = "page";

    public Query {
        var kept = new LinkedHashMap<String, String>();
        asked.forEach((name, value) -> {
            if (!value.isBlank()) {
                kept.put(name, value.strip());
            }
        });
        asked = kept;
    }

    /** What was asked under that name, null if nothing was. */
    public @Nullable String get(String name) {
        return asked.get(name);
    }

    /** What was asked under that name, empty if nothing was. */
    public String getOrBlank(String name) {
        return asked.getOrDefault(name, "");
    }

    /** The number of the page, from 1; anything that is none counts as the first. */
    public int page() {
        var page = asked.getOrDefault(PAGE, "1");
        return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    /** The same with another condition, on its first page; null takes the condition away. */
    public Query with(String name, @Nullable String value) {
        var more = new LinkedHashMap<>(asked);
        more.remove(PAGE);
        more.remove(name);
        if (value != null) {
            more.put(name, value);
        }
        return new Query(path, more);
    }

    /** The same on that page. */
    public Query at(int page) {
        var more = new LinkedHashMap<>(asked);
        more.put(PAGE, Integer.toString(page));
        return new Query(path, more);
    }

    public boolean is(String name, String value) {
        return value.equals(asked.get(name));
    }

    /** The address as it stands in a link. */
    @Override
    public String toString() {
        return asked.isEmpty() ? path : path + "?" + asked.entrySet().stream()
                .map(it -> UriUtils.encode(it.getKey(), UTF_8) + "=" + UriUtils.encode(it.getValue(), UTF_8)).collect(Collectors.joining("&"));
    }
}
