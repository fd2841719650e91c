package org.liandong.foundation.fee;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.liandong.foundation.page.Tool;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.FeeTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.Yaml;

/** Puts the fees together. */
@Configuration(proxyBeanMethods = false)
class FeeConfiguration {

    @Bean
    Fees feeAnswers(FeeTable table, Causes causes) {
        return load(table, causes);
    }

    @Bean
    Tool feeTool() {
        return new Tool("/tools/fee", "要花多少钱", "打官司、申请执行、保全、支付令，各交多少，谁出，能不能减", 10);
    }

    static Fees load(FeeTable table, Causes causes) {
        return new Fees(table, FeeRules.of(rows("fee-rules.yaml")), Reliefs.of(rows("fee-relief.yaml")), causes);
    }

    private static List<Map<String, Object>> rows(String name) {
        try (var text = new InputStreamReader(Objects.requireNonNull(Fees.class.getResourceAsStream("/rulebook/" + name)), StandardCharsets.UTF_8)) {
            return new Yaml().load(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
