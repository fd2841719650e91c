package org.liandong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Permissions;
import org.liandong.foundation.term.OnExpiry;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents that follow from the program are those the program has now. */
@CourtTest
class DocumentsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final boolean WRITE = "write".equals(System.getProperty("liandong.docs"));
    private static final String HOW = "%s is not what the program says now; renew it with: mvn -pl court -Dtest=DocumentsTest -Dliandong.docs=write test";

    @Autowired
    private ActTypes types;
    @Autowired
    private Permissions permissions;
    @Autowired
    private List<OnExpiry> expiries;

    private static void isFresh(String name, String text) throws IOException {
        var file = DOCS.resolve(name);
        if (WRITE) {
            Files.createDirectories(DOCS);
            Files.writeString(file, text);
        }
        assertThat(file).as(HOW, name).exists();
        assertThat(Files.readString(file)).as(HOW, name).isEqualTo(text);
    }

    @Test
    void the_rules_are_those_in_force() throws IOException {
        var text = RulesDocument.text(types, permissions, expiries);
        assertThat(text).contains("| 答辩期 | 答辩举证 | 15日 |", "| 诉讼费交纳 |", "不同意调解", "`filing.");
        isFresh("rules.md", text);
    }

    @Test
    void the_diagrams_are_those_of_the_tables() throws IOException {
        var text = LifecyclesDocument.text(types);
        assertThat(text).contains("stateDiagram-v2", "## 调解", "## 立案");
        isFresh("lifecycles.md", text);
    }

    @Test
    void every_word_of_the_domain_is_explained() throws IOException {
        for (var place : GlossaryDocument.places()) {
            assertThat(GlossaryDocument.words(place)).as(place).isNotEmpty().allSatisfy(it -> {
                assertThat(it.chinese()).as("Chinese term at the beginning of the description of %s.%s", place, it.code()).isNotBlank();
            });
        }
        isFresh("glossary.md", GlossaryDocument.text(types));
    }

    @Test
    void every_link_between_the_documents_leads_somewhere() throws IOException {
        var links = 0;
        try (var files = Files.walk(DOCS)) {
            for (var file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                for (var link = Pattern.compile("\\]\\(([^)#:]+\\.md)(?:#[^)]*)?\\)").matcher(Files.readString(file)); link.find(); links++) {
                    assertThat(file.getParent().resolve(link.group(1))).as("%s in %s", link.group(1), file).exists();
                }
            }
        }
        assertThat(links).isPositive();
    }

    private static final int RULES = 32;
    private static final Pattern PROVES = Pattern.compile("@Proves\\(([^)]*)\\)");
    private static final Pattern REFUSES = Pattern.compile("@Refuses\\(([^)]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("\"([FR]-[\\d.]+)\"");

    @Test
    void what_is_proven_is_told() throws IOException {
        var proven = numbers(PROVES);
        assertThat(proven).isNotEmpty();
        System.out.println("Functions and rules proven by tests: " + proven.size());
        proven.forEach((number, tests) -> System.out.println("  " + number + "  " + String.join(", ", tests)));
        var rules = IntStream.rangeClosed(1, RULES).mapToObj(it -> "R-" + it).toList();
        var refusing = numbers(REFUSES).keySet();
        System.out.println("Rules without a refusing test (their acts come later): " + rules.stream().filter(it -> !refusing.contains(it)).toList());
        System.out.println("Of these, without a test of their terms either: " + rules.stream().filter(it -> !refusing.contains(it) && !proven.containsKey(it)).toList());
    }

    private static Map<String, TreeSet<String>> numbers(Pattern annotation) throws IOException {
        var found = new TreeMap<String, TreeSet<String>>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith("Test.java")).toList()) {
                for (var marked = annotation.matcher(Files.readString(file)); marked.find(); ) {
                    for (var number = NUMBER.matcher(marked.group(1)); number.find(); ) {
                        found.computeIfAbsent(number.group(1), key -> new TreeSet<>()).add(file.getFileName().toString().replace(".java", ""));
                    }
                }
            }
        }
        return found;
    }
}
