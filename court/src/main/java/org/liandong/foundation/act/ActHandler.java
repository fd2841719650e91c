package org.liandong.foundation.act;

import java.util.List;
import java.util.Map;

import org.liandong.foundation.kernel.Step;

/**
 * 行为的处理者: decides and performs one kind of act. The spine has already found that the actor may ask for it and that the lifecycle allows it in
 * this state; the handler checks its policies, changes its own tables, and says where the act leads.
 *
 * @param <A> the request
 */
public interface ActHandler<A extends ActRequest> {

    /** Performs the act, or refuses it. After a refusal nothing the handler wrote remains. */
    Step perform(A act, Occasion on);

    /** Whether to offer the act as a next step; the refusal in {@link #perform} stands regardless. */
    default boolean offered(Occasion on) {
        return true;
    }

    /** Answers known already, by field: shown in the form so that nobody is asked twice. */
    default Map<String, Object> known(Occasion on) {
        return Map.of();
    }

    /** Choices that depend on the dispute, by field. */
    default Map<String, List<Choice>> choices(Occasion on) {
        return Map.of();
    }

    /** Questions that depend on the dispute, for a request with a component {@link Asked.As#FURTHER}. */
    default List<Question> questions(Occasion on) {
        return List.of();
    }

    /**
     * One choice of a field.
     *
     * @param value what is sent
     * @param label what is read
     * @param hint  a second line, may be empty
     */
    record Choice(String value, String label, String hint) { }
}
