/** 案卷的页面和接口: one page and one resource for every dispute, whatever proceeding leads; every act is asked for here. */
@NullMarked
package org.liandong.foundation.docket.web;

import org.jspecify.annotations.NullMarked;
