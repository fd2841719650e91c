package org.liandong;

import java.util.Arrays;

import org.liandong.foundation.database.CannotStart;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.PortInUseException;

/** 联动: one front door for every dispute. Starts the court, or runs one of the commands of the command line. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Liandong {

    public static void main(String[] arguments) {
        try {
            new SpringApplicationBuilder(Liandong.class).run(arguments);
        } catch (Throwable failure) {
            System.err.println(plain(failure));
            System.exit(1);
        }
    }

    /** What to tell whoever started it; only an unforeseen failure shows where it happened. */
    private static String plain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CannotStart known -> {
                    return known.getMessage();
                }
                case PortInUseException port -> {
                    return "端口 %d 已经被别的程序占用，请用 --port 换一个。".formatted(port.getPort());
                }
                default -> { }
            }
        }
        var words = new StringBuilder("没有启动成功：").append(failure);
        Arrays.stream(failure.getStackTrace()).limit(8).forEach(line -> words.append("\n    ").append(line));
        return words.toString();
    }
}
