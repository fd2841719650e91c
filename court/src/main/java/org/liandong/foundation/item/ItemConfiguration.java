package org.liandong.foundation.item;

import org.liandong.foundation.rulebook.Book;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the service items together. */
@Configuration(proxyBeanMethods = false)
class ItemConfiguration {

    @Bean
    Book<Items> itemBook() {
        return Items.BOOK;
    }
}
