package org.liandong.foundation.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.liandong.foundation.act.Permissions;
import org.liandong.foundation.kernel.Standing;
import org.springframework.stereotype.Component;

/** 权限表: who may ask for which act, all of it in identity/permissions.csv. An act that does not stand there can be asked for by nobody. */
@Component
public class PermissionMatrix implements Permissions {

    private final Map<String, Set<Standing>> rows = new LinkedHashMap<>();

    PermissionMatrix() {
        var file = Objects.requireNonNull(PermissionMatrix.class.getResourceAsStream("/identity/permissions.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::row);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void row(String line) {
        var cells = line.split(",");
        var standings = new LinkedHashSet<Standing>();
        Arrays.stream(cells[1].strip().split("\\s+")).map(Standing::valueOf).forEach(standings::add);
        if (rows.put(cells[0].strip(), standings) != null) {
            throw new IllegalStateException("权限表里有两行 " + cells[0]);
        }
    }

    @Override
    public Set<Standing> mayAsk(String verb) {
        var standings = rows.get(verb);
        if (standings == null) {
            throw new IllegalStateException("权限表里没有 " + verb);
        }
        return standings;
    }

    /** Every row, in the order of the file. */
    public Map<String, Set<Standing>> rows() {
        return Map.copyOf(rows);
    }
}
