/** 规则库的接口和页面: the rules of any day and their versions; causes of action to look up, suggestions from a text, and teaching. */
@NamedInterface("web")
@NullMarked
package org.liandong.foundation.rulebook.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
