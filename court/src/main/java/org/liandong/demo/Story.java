package org.liandong.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;

/**
 * What one invented dispute is about, in clear text.
 *
 * @param cause    id of the cause of action
 * @param amount   money claimed, null if the claim is not about money
 * @param town     township where it happened
 * @param facts    what both sides would accept
 * @param terms    what they would agree on
 */
record Story(String cause, String story, String claim, String evidence, @Nullable Money amount, String town, List<String> facts, List<String> terms) { }
