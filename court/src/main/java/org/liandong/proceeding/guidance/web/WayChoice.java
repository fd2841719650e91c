package org.liandong.proceeding.guidance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.proceeding.guidance.Durations;
import org.liandong.proceeding.guidance.Risk;
import org.liandong.proceeding.guidance.Way;

/**
 * The choice a party has.
 *
 * @param measured how long each kind of proceeding took in this court; absent where too few have ended
 * @param chosen   id of the way picked before, empty if none
 */
public record WayChoice(List<Way> ways, List<Risk> risks, Map<String, Durations.Measured> measured, String chosen) {

    /** Those that can be taken here now. */
    public List<Way> here() {
        return ways.stream().filter(Way::isOffered).toList();
    }

    /** Those that are taken elsewhere or later. */
    public List<Way> elsewhere() {
        return ways.stream().filter(it -> !it.isOffered()).toList();
    }

    public Optional<Durations.Measured> measured(Way way) {
        return Optional.ofNullable(way.measured()).map(measured::get);
    }
}
