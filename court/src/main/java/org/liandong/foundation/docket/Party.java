package org.liandong.foundation.docket;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 当事人, with personal data in clear: for the court's own use in the act at hand. Pages show {@link #maskedId()} and {@link #maskedPhone()}.
 *
 * @param idNumber identity card or unified social credit code
 * @param firm     where the person works, for finding conflicts of interest
 * @param account  the account of the person, null until linked
 */
public record Party(UUID id, Side side, PartyKind kind, String name, @Nullable String idNumber, @Nullable String phone,
                    @Nullable String address, @Nullable String firm, @Nullable UUID account) {

    public boolean isLinked() {
        return account != null;
    }

    /** First and last four characters only. */
    public String maskedId() {
        return mask(idNumber, 4, 4);
    }

    public String maskedPhone() {
        return mask(phone, 3, 4);
    }

    private static String mask(@Nullable String text, int head, int tail) {
        if (text == null) {
            return "未填";
        }
        return text.length() <= head + tail ? "****" : text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }

    @Override
    public String toString() {
        return "Party[%s %s]".formatted(side, name);
    }
}
