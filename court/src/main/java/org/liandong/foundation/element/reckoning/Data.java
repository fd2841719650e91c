package org.liandong.foundation.element.reckoning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.Yaml;

/** Dated figures from rulebook/calculators, each with its source. */
final class Data {

    private Data() { }

    /** The rows of a list in a file. */
    static List<Map<String, Object>> rows(String file, String list) {
        try (var text = new InputStreamReader(Objects.requireNonNull(Data.class.getResourceAsStream("/rulebook/calculators/" + file)),
                StandardCharsets.UTF_8)) {
            Map<String, List<Map<String, Object>>> all = new Yaml().load(text);
            return Objects.requireNonNull(all.get(list), list);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static LocalDate day(Map<String, Object> row, String name) {
        return LocalDate.ofInstant(((Date) Objects.requireNonNull(row.get(name), name)).toInstant(), ZoneOffset.UTC);
    }

    static String text(Map<String, Object> row, String name) {
        return Objects.requireNonNull(row.get(name), name).toString();
    }

    /** What to say behind a figure nobody has confirmed yet. */
    static String mark(boolean confirmed) {
        return confirmed ? "" : "（这个数还没有核实，以法院采用的为准）";
    }
}
