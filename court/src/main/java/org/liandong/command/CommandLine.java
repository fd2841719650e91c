package org.liandong.command;

import java.io.PrintStream;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

/** 命令行的入口: which command was asked for, and with which code the program ends: 0 all well, 1 failed, 2 wrong usage. */
public final class CommandLine {

    /** How the court is started; given by the application, which alone knows what belongs to it. */
    @FunctionalInterface
    public interface Court {

        /** Starts it with these settings ({@code name=value}); returns when it is open. */
        ConfigurableApplicationContext open(String... settings);
    }

    private CommandLine() { }

    /** Does what was asked. Returns only from {@code run}, which leaves the court open. */
    public static void main(Court court, String... arguments) {
        var typed = arguments.length == 0 ? List.of("run") : List.of(arguments);
        var code = perform(court, typed.getFirst(), typed.subList(1, typed.size()));
        if (code != 0 || !typed.getFirst().equals("run")) {
            System.exit(code);
        }
    }

    private static int perform(Court court, String command, List<String> rest) {
        try {
            return switch (command) {
                case "run" -> RunCommand.perform(court, rest);
                case "verify" -> VerifyCommand.perform(rest);
                case "replay" -> ReplayCommand.perform(court, rest);
                case "learn" -> LearnCommand.perform(court, rest);
                default -> throw new WrongUsage("没有“%s”这个命令。".formatted(command));
            };
        } catch (WrongUsage wrong) {
            System.err.println(wrong.getMessage() + "用法请看 ./liandong help");
            return 2;
        } catch (Throwable failure) {
            System.err.println(PlainWords.of(failure));
            return 1;
        }
    }

    /** From now on everything is said beside; only what is printed on the stream given back reaches the standard output. */
    static PrintStream onlyErrors() {
        var out = System.out;
        System.setOut(System.err);
        return out;
    }
}
