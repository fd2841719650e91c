/** 演示时钟的页面和接口. */
@NullMarked
package org.liandong.foundation.term.web;

import org.jspecify.annotations.NullMarked;
