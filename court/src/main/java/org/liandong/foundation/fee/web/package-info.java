/** The fee calculator as a page and for programs. */
@NullMarked
package org.liandong.foundation.fee.web;

import org.jspecify.annotations.NullMarked;
