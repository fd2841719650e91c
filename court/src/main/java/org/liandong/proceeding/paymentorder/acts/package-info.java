/** 督促程序的行为: every act of this proceeding, open to those who ask for it or follow it. */
@NamedInterface("acts")
@NullMarked
package org.liandong.proceeding.paymentorder.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
