package org.liandong.proceeding.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 草稿: what somebody has told so far, just as it was typed. The dispute that comes of it takes over its id.
 *
 * @param step        where to go on
 * @param code        code by which a clerk at the window may open it, null if none is good now
 * @param codeExpires until when the code is good, null without one
 */
public record Draft(UUID id, UUID account, Map<String, Object> answers, String step, Instant updatedAt, @Nullable String code,
        @Nullable Instant codeExpires) {

    private static final int TITLE = 24;

    public Draft {
        answers = Map.copyOf(answers);
    }

    /** An answer in words, empty if there is none. */
    public String text(String name) {
        return answers.get(name) instanceof String text ? text : "";
    }

    /** Answers about each person on the other side. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> others() {
        return answers.get("others") instanceof List<?> others ? (List<Map<String, Object>>) others : List.of();
    }

    /** How the draft is called in a list: the beginning of the story. */
    public String title() {
        var story = text("story").strip().replaceAll("\\s+", " ");
        return story.isEmpty() ? "还没写内容的草稿" : story.length() <= TITLE ? story : story.substring(0, TITLE) + "…";
    }

    /** Without what was told. */
    @Override
    public String toString() {
        return "Draft[%s %s]".formatted(id, step);
    }
}
