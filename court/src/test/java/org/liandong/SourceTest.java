package org.liandong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What only the sources tell: how long a file is, that a public type says what it is, and whose tables a statement reads. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:static |final |sealed |abstract |non-sealed )*(?:@?interface|class|record|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update|table)\\s+(\\w+)\\.(\\w+)");

    /** What every module may read, as it may read the log by position: what was done, and how everything stands. */
    private static final Set<String> OPEN = Set.of("act.act", "act.subject");

    /** Whose tables are read by whom besides, and why. Reading only; nobody writes another's table. */
    private static final Map<String, Set<String>> GUESTS = Map.of(
            // The file keeps and lists the nearest last day of its proceeding in the statement that follows an act, and a paper takes the edition of the day
            // in the statement that issues it.
            "foundation/docket", Set.of("term.clock", "document.template"),
            // A mediator whose account is suspended is not offered, in the statement that lists the others.
            "proceeding/mediation", Set.of("identity.account"),
            // Checking the chains from the command line starts no court; it counts the files it found.
            "command", Set.of("docket.dispute"),
            // A person of the demonstration types in the code of the message it got.
            "demo", Set.of("notice.message"));

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            var sources = files.filter(it -> it.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(200);
            return sources;
        }
    }

    @Test
    void a_file_stays_below_three_hundred_lines_and_a_line_on_the_screen() throws IOException {
        var faults = new ArrayList<String>();
        for (var source : sources()) {
            var lines = Files.readAllLines(source);
            if (lines.size() >= 300) {
                faults.add("%s: %d lines".formatted(MAIN.relativize(source), lines.size()));
            }
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > 180) {
                    faults.add("%s:%d: %d characters".formatted(MAIN.relativize(source), i + 1, lines.get(i).length()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        var faults = new ArrayList<String>();
        var types = 0;
        for (var source : sources()) {
            var text = Files.readString(source);
            for (var type = PUBLIC_TYPE.matcher(text); type.find(); types++) {
                var before = text.substring(0, type.start()).stripTrailing();
                while (before.endsWith(")") || before.matches("(?s).*\\n@\\w+$")) {
                    before = before.substring(0, before.lastIndexOf("\n@")).stripTrailing();
                }
                if (!before.endsWith("*/")) {
                    faults.add(MAIN.relativize(source) + ": " + type.group(1));
                }
            }
        }
        assertThat(types).isGreaterThan(150);
        assertThat(faults).isEmpty();
    }

    @Test
    void no_module_reads_or_writes_the_tables_of_another() throws IOException {
        var owners = owners();
        assertThat(owners).containsKeys("act", "docket", "term", "mediation");
        var faults = new ArrayList<String>();
        var statements = 0;
        for (var source : sources()) {
            var place = MAIN.resolve("org/liandong").relativize(source).toString().replace('\\', '/');
            for (var table = TABLE.matcher(Files.readString(source)); table.find(); ) {
                var owner = owners.get(table.group(1));
                if (owner == null) {
                    continue;
                }
                statements++;
                var name = table.group(1) + "." + table.group(2);
                var guest = GUESTS.entrySet().stream().anyMatch(it -> place.startsWith(it.getKey()) && it.getValue().contains(name));
                var reads = !table.group().matches("(into|update|table).*");
                if (!place.startsWith(owner + "/") && !(reads && (guest || OPEN.contains(name)))) {
                    faults.add(place + ": " + table.group());
                }
            }
        }
        assertThat(statements).isGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    /** A schema belongs to the module whose folder of migrations makes it. */
    private static Map<String, String> owners() throws IOException {
        var owners = new TreeMap<String, String>();
        try (var folders = Files.list(Path.of("src/main/resources/db/migration")); var packages = Files.walk(MAIN.resolve("org/liandong"), 2)) {
            var modules = packages.filter(Files::isDirectory).map(it -> MAIN.resolve("org/liandong").relativize(it).toString().replace('\\', '/')).toList();
            for (var folder : folders.toList()) {
                var name = folder.getFileName().toString();
                modules.stream().filter(it -> it.equals(name) || it.endsWith("/" + name)).findFirst().ifPresent(it -> owners.put(name, it));
            }
        }
        return owners;
    }
}
