package org.liandong.foundation.term;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.act.Remembered;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.page.Tool;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the term module together. */
@Configuration(proxyBeanMethods = false)
class TermConfiguration {

    /** 法院日历的一生, as a table. */
    static final Lifecycle<CalendarState> CALENDAR = Lifecycle.of("court-calendar", "法院日历", CalendarState.class)
            .opens(HeadImportsHolidayNotice.class).to("民诉法 85；全国年节及纪念日放假办法 6", CalendarState.IN_FORCE)
            .table();

    @Bean
    Proceeding calendarProceeding() {
        return new Proceeding(CALENDAR, 0);
    }

    @Bean
    Book<TermRules> termBook() {
        return TermRules.BOOK;
    }

    @Bean
    Terms terms(HolidayNotices notices, Rulebook rulebook) {
        return new Terms(notices::calendar, rulebook.table(TermRules.BOOK));
    }

    @Bean
    Tool termTool() {
        return new Tool("/tools/term", "每一步要几天", "上诉、答辩、交费、审理，法律给几天，最后一天是哪天", 2);
    }

    @Bean
    Proceeding demoClockProceeding() {
        return new Proceeding(DemoClock.LIFECYCLE, 0);
    }

    /** Rings the clocks; the scheduler keeps its tasks in the database, so one of several nodes does it, and after a restart it goes on. */
    @Bean
    RecurringTask<Void> ringAlarms(Alarms alarms) {
        return Tasks.recurring("期限闹钟", FixedDelay.of(Duration.ofSeconds(5))).execute((instance, context) -> alarms.ring());
    }

    /** A new notice of days off moves the clocks of every file. */
    @Bean
    Remembered.Everywhere calendar() {
        return new Remembered.Everywhere(HeadImportsHolidayNotice.CALENDAR);
    }
}
