package org.liandong.foundation.identity;

import org.liandong.foundation.act.Acts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 开门: the demonstration court lets its people in. */
@Component
@ConditionalOnProperty(name = "liandong.demo", havingValue = "true", matchIfMissing = true)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Opening implements ApplicationRunner {

    private final Acts acts;
    private final DemoCast cast;

    Opening(Acts acts, DemoCast cast) {
        this.acts = acts;
        this.cast = cast;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        cast.enter(acts);
    }
}
