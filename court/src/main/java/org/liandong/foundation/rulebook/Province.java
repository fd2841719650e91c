package org.liandong.foundation.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.liandong.foundation.kernel.InvalidValue;

/**
 * 省、自治区、直辖市, from rulebook/provinces.csv.
 *
 * @param code first two digits of its division codes
 * @param name full name
 */
public record Province(String code, String name, String brief) {

    private static final List<Province> ALL = read();

    /** The province of that name, short name or code. */
    public static Province of(String text) {
        return ALL.stream().filter(it -> it.code().equals(text) || it.name().equals(text) || it.brief().equals(text)).findFirst()
                .orElseThrow(() -> new InvalidValue("没有“%s”这个省、自治区、直辖市，请写全称，例如：河南省。".formatted(text)));
    }

    public static List<Province> all() {
        return ALL;
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<Province> read() {
        var file = Objects.requireNonNull(Province.class.getResourceAsStream("/rulebook/provinces.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(it -> !it.startsWith("#")).map(it -> it.split(",")).map(it -> new Province(it[0], it[1], it[2])).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
