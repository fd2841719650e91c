package org.liandong.foundation.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What kind of file the bytes are, judged by the bytes and never by the name. Only these kinds are taken in. */
public enum FileType {
    PDF("application/pdf", "PDF"), JPEG("image/jpeg", "照片"), PNG("image/png", "图片"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word 文档"), OFD("application/ofd", "OFD 文档");

    private static final int MAX_ENTRIES = 2_000;
    /** Macros, embedded programs and packages within the package. */
    private static final Pattern HIDDEN = Pattern.compile("(?i)(\\.(bin|zip|exe|dll|jar|js|vbs)|\\.(doc|dot|xls|ppt)m)$");
    private static final long MAX_UNPACKED = 200L << 20;

    private final String media;
    private final String label;

    FileType(String media, String label) {
        this.media = media;
        this.label = label;
    }

    public String media() {
        return media;
    }

    public String label() {
        return label;
    }

    /** The kind, or empty if the bytes are none we take. */
    public static Optional<FileType> of(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        return starts(bytes, 'P', 'K', 3, 4) ? zip(bytes) : Optional.empty();
    }

    /** Looks into the package; one that unpacks to too much, or holds another package with macros, is none we take. */
    private static Optional<FileType> zip(byte[] bytes) {
        FileType found = null;
        long unpacked = 0;
        int entries = 0;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
                if (++entries > MAX_ENTRIES || HIDDEN.matcher(entry.getName()).find()) {
                    return Optional.empty();
                }
                if (entry.getName().equals("word/document.xml")) {
                    found = DOCX;
                } else if (entry.getName().equals("OFD.xml")) {
                    found = OFD;
                }
                for (int n; (n = zip.read(buffer)) > 0;) {
                    unpacked += n;
                    if (unpacked > MAX_UNPACKED) {
                        return Optional.empty();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return Optional.ofNullable(found);
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
