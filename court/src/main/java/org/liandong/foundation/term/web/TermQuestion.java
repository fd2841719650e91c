package org.liandong.foundation.term.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.liandong.foundation.act.Asked;

/**
 * 问期限.
 *
 * @param rule   name of the term
 * @param start  day of the event, which itself does not count; day and time for a term of hours
 * @param pauses days that do not count, both ends included
 */
record TermQuestion(
        @Asked(value = "哪一个期限", max = 30, as = Asked.As.SELECT) @Schema(description = "期限的名称", example = "答辩期") String rule,
        @Asked(value = "事情是哪一天", hint = "收到文书、立案、开庭那一天，当天不算进去；按小时算的还要写几点，例如 2026-11-23T09:30", max = 30)
        @Schema(example = "2026-09-20") String start,
        @Asked(value = "中间不算的日子", required = false)
        @ArraySchema(schema = @Schema(type = "array", description = "首尾两天，都不算进去", example = "[\"2026-10-09\", \"2026-10-12\"]")) List<Days> pauses) {

    /** From the one day to the other. */
    record Days(@Asked("从哪天") LocalDate from, @Asked("到哪天") LocalDate until) { }
}
