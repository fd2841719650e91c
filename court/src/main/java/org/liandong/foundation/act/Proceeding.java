package org.liandong.foundation.act;

import org.liandong.foundation.kernel.Lifecycle;

/**
 * 程序种类: a kind of proceeding, made known to the spine by the module that owns it.
 *
 * @param lifecycle its table
 * @param rank      which of several open proceedings leads the dispute: the highest does; 0 for those that never lead,
 *                  {@link #BESIDE} for what stands beside the proceedings of a dispute and never leads
 */
public record Proceeding(Lifecycle<?> lifecycle, int rank) {

    /** Rank of what belongs to a dispute without being a proceeding, such as the sheet of its elements. */
    public static final int BESIDE = -1;

    /** True for what goes on in a dispute, as a proceeding or beside one. */
    public boolean isInDispute() {
        return rank != 0;
    }
}
