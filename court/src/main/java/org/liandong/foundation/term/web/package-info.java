/** 期限的接口: the court's calendar. */
@NullMarked
package org.liandong.foundation.term.web;

import org.jspecify.annotations.NullMarked;
