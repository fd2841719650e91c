package org.liandong.foundation.element.web;

import org.liandong.foundation.element.reckoning.Calculators;
import org.liandong.foundation.page.Tool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers each calculator as a tool. */
@Configuration(proxyBeanMethods = false)
class CalculatorTools {

    private static final int FIRST = 20;

    private final Calculators calculators;

    CalculatorTools(Calculators calculators) {
        this.calculators = calculators;
    }

    @Bean
    Tool interestTool() {
        return tool("interest", 0);
    }

    @Bean
    Tool latePaymentTool() {
        return tool("late-payment", 1);
    }

    @Bean
    Tool injuryTool() {
        return tool("traffic-injury", 2);
    }

    @Bean
    Tool labourTool() {
        return tool("labour", 3);
    }

    @Bean
    Tool maintenanceTool() {
        return tool("maintenance", 4);
    }

    @Bean
    Tool propertyFeeTool() {
        return tool("property-fee", 5);
    }

    private Tool tool(String name, int place) {
        var calculator = calculators.named(name).orElseThrow();
        return new Tool("/tools/" + name, calculator.title(), calculator.lead(), FIRST + place);
    }
}
