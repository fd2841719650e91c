package org.liandong.foundation.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;

/**
 * 已出具的文书: what was issued, as its kind, the edition of the template and the contents; every form it takes follows from these.
 *
 * @param code    by which anybody can check it, such as 7K3M-P2QX-94TD
 * @param form    its kind
 * @param title   heading in lists
 * @param edition of the template
 * @param number  case number on it, or null
 */
public record Issued(String court, UUID id, String code, Form form, String title, int edition, Contents contents, @Nullable String number, Instant at) {

    public LocalDate day() {
        return LocalDate.ofInstant(at, Occasion.ZONE);
    }

    /** Where issued documents are found: implemented where they are issued. */
    public interface Register {

        Optional<Issued> byCode(String court, String code);

        Optional<Issued> byId(String court, UUID id);
    }
}
