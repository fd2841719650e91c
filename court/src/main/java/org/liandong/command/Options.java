package org.liandong.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed after the name of a command: plain words, and options as {@code --name value} or {@code --name=value}. */
final class Options {

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();

    private Options() { }

    /**
     * Reads them.
     *
     * @param valued options that take a value
     * @param flags  options that take none
     * @throws WrongUsage for an option the command does not know, or one without its value
     */
    static Options read(List<String> typed, Set<String> valued, Set<String> flags) {
        var options = new Options();
        var left = typed.iterator();
        while (left.hasNext()) {
            var word = left.next();
            if (!word.startsWith("--")) {
                options.words.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = word.substring(2, equals < 0 ? word.length() : equals);
            if (flags.contains(name) && equals < 0) {
                options.add(name, "true");
            } else if (!valued.contains(name)) {
                throw new WrongUsage("不认识选项 %s。".formatted(word));
            } else if (equals >= 0) {
                options.add(name, word.substring(equals + 1));
            } else if (left.hasNext()) {
                options.add(name, left.next());
            } else {
                throw new WrongUsage("选项 --%s 后面要跟一个值。".formatted(name));
            }
        }
        return options;
    }

    private void add(String name, String value) {
        if (value.isBlank()) {
            throw new WrongUsage("选项 --%s 的值是空的。".formatted(name));
        }
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** The plain words; a command that takes {@code count} of them says so by {@code what}. */
    List<String> words(int count, String what) {
        if (words.size() != count) {
            throw new WrongUsage(words.size() < count ? "还要写上%s。".formatted(what) : "多出来的“%s”看不懂。".formatted(words.get(count)));
        }
        return List.copyOf(words);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value given last. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getLast);
    }

    /** All values given. */
    List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A whole number between the bounds. */
    int number(String name, int otherwise, int least, int most) {
        var text = value(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("\\d{1,9}") || Integer.parseInt(text.get()) < least || Integer.parseInt(text.get()) > most) {
            throw new WrongUsage("选项 --%s 要填 %d 到 %d 之间的整数，不能是“%s”。".formatted(name, least, most, text.get()));
        }
        return Integer.parseInt(text.get());
    }
}
