/** 通知的页面和接口: everybody's inbox, and the text messages of the demonstration. */
@NullMarked
package org.liandong.foundation.notice.web;

import org.jspecify.annotations.NullMarked;
