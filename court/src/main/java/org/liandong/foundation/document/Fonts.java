package org.liandong.foundation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 字库: the faces documents are set in: a serif in two weights, one for rare characters, and any TrueType file an installation puts into
 * {@code fonts} of its data directory. They are read when the first document is set, and let go when memory is short.
 */
@Component
class Fonts {

    /** Position of the bold face among the faces. */
    private static final int BOLD = 1;
    private static final List<String> SHIPPED = List.of("serif", "serif-bold", "rare");

    /** A face; not for two threads at once. */
    record Face(String name, TrueTypeFont font, CmapLookup characters) {

        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }

        /** Advance in ems. */
        float width(int character) {
            try {
                return font.getAdvanceWidth(characters.getGlyphId(character)) / (float) font.getUnitsPerEm();
            } catch (IOException defect) {
                throw new UncheckedIOException(defect);
            }
        }
    }

    private final Path own;
    private SoftReference<List<Face>> faces = new SoftReference<>(null);
    private volatile @Nullable BitSet drawn;

    Fonts(@Value("${liandong.data:.liandong/data}") Path data) {
        this.own = data.resolve("fonts");
    }

    /** The faces, the ordinary one first. */
    synchronized List<Face> faces() {
        var known = faces.get();
        if (known == null) {
            known = load();
            faces = new SoftReference<>(known);
        }
        return known;
    }

    /** The face a character is set in; null if none has it. */
    static @Nullable Face face(List<Face> faces, int character, boolean bold) {
        if (bold && faces.get(BOLD).has(character)) {
            return faces.get(BOLD);
        }
        for (int i = 0; i < faces.size(); i++) {
            if (i != BOLD && faces.get(i).has(character)) {
                return faces.get(i);
            }
        }
        return null;
    }

    /** Characters of the text that no face can draw, each once. */
    List<String> missing(String text) {
        var all = drawn();
        return text.codePoints().filter(it -> !Character.isISOControl(it) && !all.get(it)).distinct().mapToObj(Character::toString).toList();
    }

    private BitSet drawn() {
        var known = drawn;
        if (known == null) {
            var all = new BitSet();
            for (var face : faces()) {
                for (int character = 0; character <= Character.MAX_CODE_POINT && character < 0x40000; character++) {
                    if (face.has(character)) {
                        all.set(character);
                    }
                }
            }
            drawn = all;
            return all;
        }
        return known;
    }

    private List<Face> load() {
        try {
            var loaded = new ArrayList<Face>();
            for (var name : SHIPPED) {
                try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/%s.ttf".formatted(name)))) {
                    loaded.add(face(name, file));
                }
            }
            if (Files.isDirectory(own)) {
                try (var files = Files.list(own)) {
                    for (var path : files.filter(it -> it.toString().endsWith(".ttf")).sorted().toList()) {
                        try (var file = Files.newInputStream(path)) {
                            loaded.add(face(path.getFileName().toString(), file));
                        }
                    }
                }
            }
            return List.copyOf(loaded);
        } catch (IOException broken) {
            throw new UncheckedIOException("字库读不出来", broken);
        }
    }

    private static Face face(String name, InputStream file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        return new Face(name, font, font.getUnicodeCmapLookup(false));
    }
}
