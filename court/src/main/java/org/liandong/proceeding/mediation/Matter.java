package org.liandong.proceeding.mediation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 调解案件: one mediation of a dispute. Its state stands with the spine.
 *
 * @param basis       before or after filing
 * @param rule        name of the term it runs under: 诉前调解, 委托调解普通 or 委托调解简易
 * @param mediator    account of the mediator, null while none is assigned
 * @param acceptedOn  when the first mediator accepted, from which the term runs; null before
 * @param extended    days added by all parties
 * @param effectiveOn when the agreement took effect, null before
 * @param ground      why it ended without agreement, null otherwise
 */
public record Matter(UUID id, Basis basis, String rule, @Nullable UUID mediator, @Nullable String mediatorName, @Nullable LocalDate acceptedOn,
                     int extended, @Nullable LocalDate effectiveOn, @Nullable String ground) {

    /** 委派或委托. */
    public enum Basis {
        /** 立案前委派 (特邀调解规定 27: 30 日). */
        PRE_FILING,
        /** 立案后委托 (特邀调解规定 27: 15 日或 7 日). */
        COMMISSIONED
    }
}
