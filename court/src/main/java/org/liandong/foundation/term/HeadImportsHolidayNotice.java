package org.liandong.foundation.term;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/**
 * 导入放假通知: the calendar takes the year's notice of the State Council, and every running term whose last day is now off, or no longer, moves
 * in the same act (民诉法 85).
 */
@ActName(value = "导入放假通知", explain = "全院的期限马上按新的放假安排计算，正在走的期限一起重新算。以前导入的同一年通知作废。")
public record HeadImportsHolidayNotice(
        @Asked(value = "哪一年的通知", hint = "例如 2027") int year,
        @Asked(value = "放假和上班的日子", hint = "一行一天：日期,OFF放假或WORK上班,节日,年份。全年的都要贴上", as = Asked.As.LONG_TEXT, max = 6000) String lines)
        implements ActRequest {

    /** The stream of the court's calendar. */
    public static final UUID CALENDAR = UUID.nameUUIDFromBytes("court-calendar".getBytes(StandardCharsets.UTF_8));

    @Component
    static class Handler implements ActHandler<HeadImportsHolidayNotice> {

        private final HolidayNotices notices;
        private final Clocks clocks;

        Handler(HolidayNotices notices, Clocks clocks) {
            this.notices = notices;
            this.clocks = clocks;
        }

        @Override
        public boolean offered(Occasion on) {
            return on.stream().equals(CALENDAR);
        }

        @Override
        public Step perform(HeadImportsHolidayNotice act, Occasion on) {
            if (!offered(on)) {
                return Refusal.notFound("这里没有日历。");
            }
            if (act.year() < 2019 || act.year() > on.today().getYear() + 2) {
                return Refusal.invalid("year", "年份不对，请填2019到%d之间的年份。".formatted(on.today().getYear() + 2));
            }
            var before = notices.current();
            try {
                var notice = HolidayNotice.of(act.year(), act.lines());
                var missing = notice.missing(before.statutory(act.year()));
                return missing != null ? Refusal.invalid("lines", missing) : enter(notice, before, on);
            } catch (InvalidValue wrong) {
                return Refusal.invalid("lines", wrong.getMessage());
            }
        }

        private Effect enter(HolidayNotice notice, CourtCalendar before, Occasion on) {
            notices.keep(notice, on.now());
            var moved = clocks.recount(before, before.with(notice), on.today());
            var off = notice.lines().stream().filter(HolidayNotice.Line::off).count();
            return Effect.to(CalendarState.IN_FORCE, "%s导入%d年放假通知：放假%d天，调休上班%d天，%d个正在走的期限换了最后一天".formatted(
                    on.actor().name(), notice.year(), off, notice.lines().size() - off, moved)).reach(Reach.STAFF).with("moved", moved);
        }
    }
}
