package org.liandong.foundation.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * 案由.
 *
 * @param id     place in the tree, such as 4.10.108.3
 * @param level  1 to 4
 * @param number official numbering, such as 108(3)
 * @param parent id of the cause above, null for a part
 */
public record Cause(String id, int level, String number, String name, @Nullable String parent) { }
