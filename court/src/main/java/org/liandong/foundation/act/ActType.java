package org.liandong.foundation.act;

import org.liandong.foundation.kernel.Lifecycle;

/**
 * 行为种类: a kind of act: the request, the handler that decides it and the lifecycle it belongs to.
 *
 * @param verb      name in addresses and in the log
 * @param name      words on the button
 * @param explain   what will happen, may be empty
 * @param request   the request's class
 * @param handler   who decides
 * @param lifecycle the table of its proceeding
 */
public record ActType<A extends ActRequest>(String verb, String name, String explain, Class<A> request, ActHandler<A> handler,
                                            Lifecycle<?> lifecycle) {

    /** Kind of the object the act is about. */
    public String kind() {
        return lifecycle.kind();
    }

    /** True if after that end state the act begins anew: it opens a proceeding and has no row that goes on from there. */
    boolean begins(String ended) {
        return lifecycle.edge(request, null).isPresent() && lifecycle.edges().stream()
                .noneMatch(edge -> edge.act() == request && edge.from().stream().anyMatch(it -> it.name().equals(ended)));
    }
}
