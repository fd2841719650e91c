package org.liandong.foundation.term;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.liandong.foundation.act.Proceeding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the term module together. */
@Configuration(proxyBeanMethods = false)
class TermConfiguration {

    @Bean
    Terms terms() {
        return new Terms(CourtCalendar.load(), TermRules.load());
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
}
