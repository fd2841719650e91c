/** 交费的页面和接口. */
@NullMarked
package org.liandong.proceeding.dues.web;

import org.jspecify.annotations.NullMarked;
