package org.liandong.foundation.act;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 程序的现状: a proceeding (or other object with a lifecycle) in a stream, as it stands now.
 *
 * @param kind   kind of its lifecycle, "mediation"
 * @param id     its id
 * @param state  name of its state
 * @param number its case number, null if it has none (yet)
 * @param opened when it began
 * @param entered when it entered its state
 * @param closed when it ended, null while open
 */
public record Subject(String kind, UUID id, String state, @Nullable String number, Instant opened, Instant entered, @Nullable Instant closed) {

    public boolean isOpen() {
        return closed == null;
    }
}
