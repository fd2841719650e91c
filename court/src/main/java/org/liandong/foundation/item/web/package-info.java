/** The list of service items and the guide of each as pages, charts, codes to scan, and for programs. */
@NullMarked
package org.liandong.foundation.item.web;

import org.jspecify.annotations.NullMarked;
