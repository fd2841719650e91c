package org.liandong.foundation.jurisdiction;

import org.liandong.foundation.page.Tool;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts jurisdiction together. */
@Configuration(proxyBeanMethods = false)
class JurisdictionConfiguration {

    @Bean
    Book<JurisdictionRules> jurisdictionBook() {
        return JurisdictionRules.BOOK;
    }

    @Bean
    Jurisdiction jurisdiction(Rulebook rulebook, Causes causes) {
        return new Jurisdiction(rulebook, Courts.load(), causes);
    }

    @Bean
    Tool jurisdictionTool() {
        return new Tool("/tools/jurisdiction", "归哪个法院管", "说说是什么事、在哪里，看看能到哪些法院起诉", 3);
    }
}
