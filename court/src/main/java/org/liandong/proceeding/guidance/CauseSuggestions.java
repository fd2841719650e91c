package org.liandong.proceeding.guidance;

import java.util.List;

import org.liandong.foundation.rulebook.Cause;

/** 案由建议: which causes of action a told story may belong to. The party chooses; a suggestion decides nothing. */
public interface CauseSuggestions {

    /** The likeliest causes, best first, at most that many; empty if nothing fits. */
    List<Cause> suggest(String text, int most);
}
