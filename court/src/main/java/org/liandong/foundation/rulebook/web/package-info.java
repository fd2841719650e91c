/** 规则库的接口: causes of action to look up, suggestions from a text, and teaching. */
@NullMarked
package org.liandong.foundation.rulebook.web;

import org.jspecify.annotations.NullMarked;
