package org.liandong.proceeding.guidance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.liandong.foundation.rulebook.Cause;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.stereotype.Component;

/** Suggests causes whose names share the most pairs of characters with the story. */
@Component
class NamedCauses implements CauseSuggestions {

    private static final int LEAST_LEVEL = 3;

    private record Rated(Cause cause, double share) { }

    private final Causes causes;

    NamedCauses(Causes causes) {
        this.causes = causes;
    }

    @Override
    public List<Cause> suggest(String text, int most) {
        var told = pairs(text);
        return causes.all().stream().filter(it -> it.level() >= LEAST_LEVEL).map(it -> new Rated(it, share(pairs(core(it)), told)))
                .filter(it -> it.share() > 0).sorted(Comparator.comparing(Rated::share).reversed().thenComparing(it -> it.cause().name().length()))
                .limit(most).map(Rated::cause).toList();
    }

    private static String core(Cause cause) {
        return cause.name().replaceAll("(合同|责任)?(纠纷|争议|案件)$", "");
    }

    private static double share(Set<String> name, Set<String> told) {
        return name.isEmpty() ? 0 : (double) name.stream().filter(told::contains).count() / name.size();
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
