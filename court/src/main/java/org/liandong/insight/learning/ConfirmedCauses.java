package org.liandong.insight.learning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.liandong.foundation.act.Entry;
import org.liandong.foundation.act.LogReader;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.rulebook.CauseLearner;
import org.liandong.foundation.rulebook.CauseLearner.Lesson;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** 法院确认的案由: when a case is registered, its story and claim teach the suggestion of causes, a moment later. */
@Component
public class ConfirmedCauses {

    private static final String READER = "案由学习";
    private static final Set<String> REGISTRATIONS = Set.of("clerk-registers-case", "system-registers-undecided-case");
    private static final int AT_ONCE = 500;

    private final LogReader log;
    private final Disputes disputes;
    private final Causes causes;
    private final CauseLearner learner;

    ConfirmedCauses(LogReader log, Disputes disputes, Causes causes, CauseLearner learner) {
        this.log = log;
        this.disputes = disputes;
        this.causes = causes;
        this.learner = learner;
    }

    /** Learns from everything registered since the last time. */
    public void learn() {
        int read;
        do {
            read = log.read(READER, AT_ONCE, this::learn);
        } while (read == AT_ONCE);
    }

    private void learn(List<Entry> entries) {
        var lessons = entries.stream().filter(entry -> REGISTRATIONS.contains(entry.verb())).map(this::lesson).flatMap(Optional::stream).toList();
        if (!lessons.isEmpty()) {
            learner.learn(lessons);
        }
    }

    private Optional<Lesson> lesson(Entry entry) {
        return disputes.find(entry.court(), entry.stream()).filter(dispute -> causes.isCivil(dispute.cause()))
                .map(dispute -> new Lesson(dispute.story() + "\n" + dispute.claim(), dispute.cause()));
    }

    /** Runs it; one of several nodes does. */
    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> learnConfirmedCauses(ConfirmedCauses confirmed) {
            return Tasks.recurring("案由学习", FixedDelay.of(Duration.ofSeconds(15))).execute((instance, context) -> confirmed.learn());
        }
    }
}
