package org.liandong.foundation.pilot.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.pilot.Pilot;
import org.liandong.foundation.pilot.PilotReport;

/**
 * A pilot on its page.
 *
 * @param state  how it stands, in words
 * @param scope  which cases it is on
 * @param seed   the seed in hexadecimal, null while cases come in
 * @param lines  both arms; empty for a reader from outside, and before it is approved
 */
public record PilotShown(Pilot pilot, String state, String scope, @Nullable String seed, List<PilotReport.Line> lines) { }
