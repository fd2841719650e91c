/** 交费的行为: every act of this proceeding, open to those who ask for it or follow it. */
@NamedInterface("acts")
@NullMarked
package org.liandong.proceeding.dues.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
