/** Pages of the triage tables. */
@NullMarked
package org.liandong.proceeding.triage.web;

import org.jspecify.annotations.NullMarked;
