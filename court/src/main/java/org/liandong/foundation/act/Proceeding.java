package org.liandong.foundation.act;

import org.liandong.foundation.kernel.Lifecycle;

/**
 * 程序种类: a kind of proceeding, made known to the spine by the module that owns it.
 *
 * @param lifecycle its table
 * @param rank      which of several open proceedings leads the dispute: the highest does; 0 for those that never lead
 */
public record Proceeding(Lifecycle<?> lifecycle, int rank) { }
