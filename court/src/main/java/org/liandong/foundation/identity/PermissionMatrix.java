package org.liandong.foundation.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Permissions;
import org.liandong.foundation.kernel.Standing;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * 权限表: who may ask for which act, one line per act in {@code identity/permissions.csv}. The start fails, with the names, when an act has no
 * line or a line no act.
 */
@Component
public class PermissionMatrix implements Permissions {

    /**
     * One line of the table.
     *
     * @param verb      the act
     * @param standings who may ask for it
     * @param note      a remark for the reader of the table, may be empty
     */
    public record Line(String verb, Set<Standing> standings, String note) { }

    private final Map<String, Line> lines;

    @Autowired
    PermissionMatrix(@Value("classpath:identity/permissions.csv") Resource table) {
        this(read(table));
    }

    /** A matrix of the given lines, header first. */
    PermissionMatrix(List<String> csv) {
        lines = parse(csv);
    }

    @Override
    public Set<Standing> mayAsk(String verb) {
        var line = lines.get(verb);
        if (line == null) {
            throw new IllegalStateException("权限表里没有这个行为: " + verb);
        }
        return line.standings();
    }

    /** Every line in the order written. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** Fails with the names when the acts of the house and the lines of the table do not correspond. */
    void requireExactly(Set<String> verbs) {
        var without = new TreeSet<>(verbs);
        without.removeAll(lines.keySet());
        var strange = new TreeSet<>(lines.keySet());
        strange.removeAll(verbs);
        if (!without.isEmpty() || !strange.isEmpty()) {
            throw new IllegalStateException("权限表 identity/permissions.csv 与行为不一致。缺少: %s；多余: %s".formatted(without, strange));
        }
    }

    /** Looks at the whole house once all of it is there; the acts themselves need the matrix, so it cannot ask for them earlier. */
    @Component
    static class Completeness implements SmartInitializingSingleton {

        private final PermissionMatrix matrix;
        private final ActTypes types;

        Completeness(PermissionMatrix matrix, ActTypes types) {
            this.matrix = matrix;
            this.types = types;
        }

        @Override
        public void afterSingletonsInstantiated() {
            var verbs = new TreeSet<String>();
            types.all().stream().map(ActType::verb).forEach(verbs::add);
            matrix.requireExactly(verbs);
        }
    }

    private static Map<String, Line> parse(List<String> csv) {
        var lines = new LinkedHashMap<String, Line>();
        var wrong = new ArrayList<String>();
        for (int i = 1; i < csv.size(); i++) {
            if (csv.get(i).isBlank()) {
                continue;
            }
            var cells = csv.get(i).split(",", 3);
            if (cells.length < 2 || cells[1].isBlank()) {
                wrong.add("第%d行没有写谁可以办".formatted(i + 1));
            } else if (lines.put(cells[0].strip(), line(cells)) != null) {
                wrong.add("第%d行重复: %s".formatted(i + 1, cells[0]));
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("权限表 identity/permissions.csv 有误: " + wrong);
        }
        return lines;
    }

    private static Line line(String[] cells) {
        var standings = EnumSet.noneOf(Standing.class);
        Arrays.stream(cells[1].strip().split("\\s+")).map(Standing::valueOf).forEach(standings::add);
        return new Line(cells[0].strip(), Collections.unmodifiableSet(standings), cells.length > 2 ? cells[2].strip() : "");
    }

    private static List<String> read(Resource table) {
        try (var reader = new BufferedReader(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
