/** The jurisdiction checker as a page and for programs. */
@NullMarked
package org.liandong.foundation.jurisdiction.web;

import org.jspecify.annotations.NullMarked;
