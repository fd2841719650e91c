package org.liandong.foundation.fee;

import org.liandong.foundation.page.Tool;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.rulebook.Rulebook;
import org.liandong.foundation.term.Terms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the fees together. */
@Configuration(proxyBeanMethods = false)
class FeeConfiguration {

    @Bean
    Book<FeeRules> feeRuleBook() {
        return FeeRules.BOOK;
    }

    @Bean
    Book<Reliefs> feeReliefBook() {
        return Reliefs.BOOK;
    }

    @Bean
    Fees feeAnswers(FeeTable table, Causes causes, Rulebook rulebook, Terms terms) {
        return new Fees(table, rulebook.table(FeeRules.BOOK), rulebook.table(Reliefs.BOOK), causes, (rule, day) -> terms.rules().on(rule, day).span());
    }

    @Bean
    Tool feeTool() {
        return new Tool("/tools/fee", "要花多少钱", "打官司、申请执行、保全、支付令，各交多少，谁出，能不能减", 1);
    }
}
