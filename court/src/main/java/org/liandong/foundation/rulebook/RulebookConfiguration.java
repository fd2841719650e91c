package org.liandong.foundation.rulebook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rulebook together. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

    @Bean
    Causes causes() {
        return Causes.load();
    }

    @Bean
    CaseClasses caseClasses() {
        return CaseClasses.load();
    }

    @Bean
    FeeTable fees() {
        return FeeTable.load();
    }
}
