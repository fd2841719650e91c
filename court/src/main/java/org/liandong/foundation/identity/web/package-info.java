/** 身份的出入口: security chains, the pages and the REST resources of accounts. */
@NullMarked
package org.liandong.foundation.identity.web;

import org.jspecify.annotations.NullMarked;
