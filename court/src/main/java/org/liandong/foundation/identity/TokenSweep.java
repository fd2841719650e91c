package org.liandong.foundation.identity;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 清理令牌: tokens that are over do not pile up. */
@Configuration(proxyBeanMethods = false)
class TokenSweep {

    @Bean
    RecurringTask<Void> sweepTokens(Tokens tokens) {
        return Tasks.recurring("清理令牌", FixedDelay.of(Duration.ofHours(1))).execute((instance, context) -> tokens.sweep());
    }
}
