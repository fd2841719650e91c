package org.liandong.foundation.element;

import java.util.List;

import org.liandong.foundation.element.reckoning.Calculators;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the element forms together. */
@Configuration(proxyBeanMethods = false)
class ElementConfiguration {

    /** A broken form stops the start. */
    @Bean
    Book<List<ElementForm>> elementBook(Calculators calculators) {
        var book = ElementForms.book(calculators);
        book.shipped();
        return book;
    }

    @Bean
    ElementForms elementForms(Book<List<ElementForm>> elementBook, Rulebook rulebook, Calculators calculators) {
        return new ElementForms(elementBook, rulebook, calculators);
    }
}
