package org.liandong.foundation.page;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;

/** What is typed into the address of a page. */
public final class Typed {

    private Typed() { }

    /** The day that was typed into that field, or the other one if none was. Refuses what is no day. */
    public static LocalDate day(String field, @Nullable String typed, LocalDate otherwise) {
        return typed == null || typed.isBlank() ? otherwise : day(field, typed);
    }

    /** The day that was typed into that field. Refuses what is no day. */
    public static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            throw new Refused(Refusal.invalid(field, "日期请写成 2021-12-31 这样。"));
        }
    }
}
