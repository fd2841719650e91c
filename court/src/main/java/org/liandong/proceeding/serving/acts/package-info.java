/** 送达的行为: every act of serving, open to those who ask for it or follow it. */
@NamedInterface("acts")
@NullMarked
package org.liandong.proceeding.serving.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
