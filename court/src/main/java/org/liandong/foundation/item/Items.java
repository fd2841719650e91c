package org.liandong.foundation.item;

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
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** 服务事项清单: from rulebook/items.yaml. */
public final class Items {

    private final List<Item> items;

    private Items(List<Item> items) {
        this.items = items;
    }

    public static Items load() {
        try (var text = new InputStreamReader(Objects.requireNonNull(Items.class.getResourceAsStream("/rulebook/items.yaml")), StandardCharsets.UTF_8)) {
            return of(new Yaml().load(text));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The items of those rows. */
    public static Items of(List<Map<String, Object>> rows) {
        return new Items(rows.stream().map(Items::item).toList());
    }

    /** Every item in the version of the day. */
    public List<Item> on(LocalDate day) {
        return items.stream().filter(it -> it.isInForce(day)).toList();
    }

    /** The item of that code in the version of the day. */
    public Optional<Item> find(String code, LocalDate day) {
        return on(day).stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Item item(Map<String, Object> row) {
        var fee = (Map<String, String>) Objects.requireNonNull(row.get("fee"));
        var materials = ((List<Map<String, Object>>) Objects.requireNonNull(row.get("materials"))).stream().map(it -> new Item.Material((String) it.get("name"),
                !Boolean.FALSE.equals(it.get("needed")), list(it, "checks"), list(it, "causes"), (String) it.get("source"))).toList();
        return new Item((String) row.get("code"), (String) row.get("version"), (String) row.get("name"), (String) row.get("area"), (String) row.get("lead"),
                (String) row.get("basis"), (String) row.get("object"), list(row, "channels"), list(row, "kinds"), list(row, "terms"),
                new Item.Cost(Objects.requireNonNull(fee.get("words")), fee.getOrDefault("class", ""), Objects.requireNonNull(fee.get("source"))),
                (String) row.get("post"), (String) row.getOrDefault("class", ""), materials, day(row.get("since")), day(row.get("until")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> row, String name) {
        return (List<String>) row.getOrDefault(name, List.of());
    }

    private static @Nullable LocalDate day(@Nullable Object date) {
        return date == null ? null : LocalDate.ofInstant(((Date) date).toInstant(), ZoneOffset.UTC);
    }
}
