package org.liandong.foundation.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.InvalidValue;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** 规则文件: rows of rules in YAML, as shipped with the house or as typed by the court's office. A row's dates are {@link LocalDate}s. */
public final class RuleFile {

    private static final int LONGEST = 80_000;
    private static final int DEEPEST = 8;

    private RuleFile() { }

    /** The rows of a file under {@code rulebook/}, or of a folder whose name ends in a stroke: each of its files is a row, its name the row's {@code id}. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> rows(String name) {
        return name.endsWith("/") ? folder(name) : (List<Map<String, Object>>) day(read(name));
    }

    private static List<Map<String, Object>> folder(String name) {
        var rows = new TreeMap<String, Map<String, Object>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:rulebook/%s*.yaml".formatted(name))) {
                var row = new LinkedHashMap<String, Object>();
                row.put("id", Objects.requireNonNull(file.getFilename()).replaceFirst("\\.yaml$", ""));
                row.putAll(row(file.getContentAsString(StandardCharsets.UTF_8)));
                rows.put(file.getFilename(), row);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return List.copyOf(rows.values());
    }

    /** The rows of a file that has several lists, by the name of the list. */
    @SuppressWarnings("unchecked")
    public static Map<String, List<Map<String, Object>>> tables(String name) {
        return (Map<String, List<Map<String, Object>>>) day(read(name));
    }

    private static Object read(String name) {
        var file = Objects.requireNonNull(RuleFile.class.getResourceAsStream("/rulebook/" + name), name);
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new Yaml().load(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** One row from text that is not trusted. Throws {@link InvalidValue} that says on which line it goes wrong. */
    public static Map<String, Object> row(String text) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        limits.setAllowDuplicateKeys(false);
        try {
            if (new Yaml(new SafeConstructor(limits)).load(text) instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
                var row = new LinkedHashMap<String, Object>();
                map.forEach((name, value) -> row.put((String) name, value));
                return dated(row);
            }
            throw new InvalidValue("每一行要写成“项目: 内容”。");
        } catch (MarkedYAMLException wrong) {
            var mark = wrong.getProblemMark();
            throw new InvalidValue(mark == null ? "写法不对，读不出来。" : "第%d行第%d个字附近写法不对，读不出来。".formatted(mark.getLine() + 1, mark.getColumn() + 1));
        } catch (YAMLException wrong) {
            throw new InvalidValue("写法不对，读不出来；太长、太深的也不收。");
        }
    }

    /** A day of a row, null if it has none. */
    public static @Nullable LocalDate day(Map<String, Object> row, String name) {
        return (LocalDate) row.get(name);
    }

    /** The row as text, one item a line. */
    public static String text(Map<String, Object> row) {
        var style = new org.yaml.snakeyaml.DumperOptions();
        style.setDefaultFlowStyle(org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK);
        style.setAllowUnicode(true);
        style.setWidth(160);
        return new Yaml(style).dump(row);
    }

    private static Map<String, Object> dated(Map<String, Object> row) {
        var dated = new LinkedHashMap<String, Object>();
        row.forEach((name, value) -> dated.put(name, day(value)));
        return dated;
    }

    /** Days in the place of dates, all the way down. */
    private static Object day(Object value) {
        return switch (value) {
            case Date date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
            case List<?> many -> many.stream().map(RuleFile::day).toList();
            case Map<?, ?> pairs -> {
                var dated = new LinkedHashMap<Object, Object>();
                pairs.forEach((key, item) -> dated.put(day(key), day(item)));
                yield dated;
            }
            case null -> "";
            default -> value;
        };
    }
}
