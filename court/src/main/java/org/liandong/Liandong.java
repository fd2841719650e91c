package org.liandong;

import java.util.Arrays;

import org.liandong.command.CommandLine;
import org.liandong.foundation.identity.Court;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** 联动: one front door for every dispute. Starts the court, or runs one of the commands of the command line. */
@SpringBootApplication
@EnableConfigurationProperties(Court.class)
public class Liandong {

    public static void main(String[] arguments) {
        CommandLine.main(Liandong::open, arguments);
    }

    /** Whoever starts it hears of a failure in one sentence, so the framework's own account of it is left out. */
    private static ConfigurableApplicationContext open(String... settings) {
        return new SpringApplicationBuilder(Liandong.class).logStartupInfo(false).properties("logging.level.org.springframework.boot=off")
                .run(Arrays.stream(settings).map(setting -> "--" + setting).toArray(String[]::new));
    }
}
