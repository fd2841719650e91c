/** 案由建议的内部: cue words, counted features of texts, the model learned from them and its keeping in the database. */
@NullMarked
package org.liandong.foundation.rulebook.suggestion;

import org.jspecify.annotations.NullMarked;
