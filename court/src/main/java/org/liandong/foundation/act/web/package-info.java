/** 行为的接口: checking the log from outside. */
@NullMarked
package org.liandong.foundation.act.web;

import org.jspecify.annotations.NullMarked;
