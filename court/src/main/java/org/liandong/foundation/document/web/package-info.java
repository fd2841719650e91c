/** 文书的页面和接口: checking a document, for everybody; templates, for those who keep them. */
@NullMarked
package org.liandong.foundation.document.web;

import org.jspecify.annotations.NullMarked;
