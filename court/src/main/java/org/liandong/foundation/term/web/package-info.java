/** 期限的页面和接口: the court's calendar, and the clock of the demonstration. */
@NullMarked
package org.liandong.foundation.term.web;

import org.jspecify.annotations.NullMarked;
