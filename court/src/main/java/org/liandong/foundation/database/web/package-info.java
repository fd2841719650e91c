/** Whether the court is well. */
@NullMarked
package org.liandong.foundation.database.web;

import org.jspecify.annotations.NullMarked;
