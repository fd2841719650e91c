package org.liandong.proceeding.guidance;

import java.util.List;
import java.util.Map;

import org.liandong.foundation.rulebook.Book;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the guidance module together. */
@Configuration(proxyBeanMethods = false)
class GuidanceConfiguration {

    @Bean
    Book<List<Map<String, Object>>> wayBook() {
        return Ways.BOOK;
    }

    @Bean
    Book<List<Guide>> guideBook() {
        return Guides.BOOK;
    }

    @Bean
    Book<List<Limits.Limit>> limitBook() {
        return Limits.BOOK;
    }

    @Bean
    Book<List<Proofs.Needed>> proofBook() {
        return Proofs.BOOK;
    }

    @Bean
    Book<List<Warnings.Warning>> warningBook() {
        return Warnings.BOOK;
    }

    @Bean
    Book<List<Lessons.Lesson>> lessonBook() {
        return Lessons.BOOK;
    }
}
