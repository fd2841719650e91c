/** 计算器: pure functions that reckon what the law lets somebody claim, line by line, each line with its source. */
@NullMarked
package org.liandong.foundation.element.reckoning;

import org.jspecify.annotations.NullMarked;
