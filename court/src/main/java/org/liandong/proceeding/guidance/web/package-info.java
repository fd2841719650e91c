/** 引导的页面和接口: one question per page for parties, one dense form for the window, and the same for programs. */
@NullMarked
package org.liandong.proceeding.guidance.web;

import org.jspecify.annotations.NullMarked;
