package org.liandong.foundation.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Standing;

/**
 * 纠纷: one dispute, one file, and where it stands.
 *
 * @param cause     id of the cause of action
 * @param evidence  what the party says it has to show, may be null
 * @param amount    money claimed, null if the claim is not about money
 * @param town      township, null if unknown
 * @param arrivedAt when it first came to the court; kept through every conversion
 * @param leading   kind of the proceeding that leads now, or that led last
 * @param state     label of that proceeding's state
 * @param number    case number of that proceeding, or the one the dispute got last; null if it has none yet
 * @param owner     who must act next, null once closed
 * @param next      the next step in the owner's words
 * @param due       last day of the nearest clock, null once closed
 * @param enteredAt since when it stands there
 * @param closedAt  when the last proceeding ended, null while open
 */
public record Dispute(UUID id, String cause, String story, String claim, @Nullable String evidence, @Nullable Money amount, @Nullable String town, Instant arrivedAt,
                      String channel, @Nullable String leading, @Nullable String state, @Nullable String number, @Nullable Standing owner,
                      @Nullable UUID ownerAccount, @Nullable String next, @Nullable LocalDate due, Instant enteredAt,
                      @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }
}
