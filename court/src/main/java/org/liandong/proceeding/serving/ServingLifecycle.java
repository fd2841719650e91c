package org.liandong.proceeding.serving;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.proceeding.serving.acts.ClerkHandsOverPaper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 送达流程表: one row for each way of serving. */
@Configuration(proxyBeanMethods = false)
public class ServingLifecycle {

    public static final Lifecycle<Service> TABLE = Lifecycle.of(Service.KIND, "送达", Service.class)
            .opens(ClerkHandsOverPaper.class).to("民诉法 87—89；民诉法解释 130—133", Service.SERVED, Service.LEFT)
            .table();

    @Bean
    Proceeding servingProceeding() {
        return new Proceeding(TABLE, Proceeding.BESIDE);
    }
}
