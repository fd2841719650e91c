/** Pilots as pages and for programs. */
@NullMarked
package org.liandong.foundation.pilot.web;

import org.jspecify.annotations.NullMarked;
