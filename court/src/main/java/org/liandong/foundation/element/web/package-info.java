/** 要素表和计算器的页面、接口: what the two sides said, side by side, the papers drawn from it, and the tools for everybody. */
@NullMarked
package org.liandong.foundation.element.web;

import org.jspecify.annotations.NullMarked;
