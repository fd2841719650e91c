package org.liandong.foundation.document;

import java.util.Arrays;
import java.util.Optional;

/** 文件格式: what a document is handed out as. */
public enum Format {
    PDF("application/pdf", "PDF"), OFD("application/ofd", "OFD"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word");

    private final String media;
    private final String label;

    Format(String media, String label) {
        this.media = media;
        this.label = label;
    }

    public String media() {
        return media;
    }

    public String label() {
        return label;
    }

    /** End of a file's name, such as pdf. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The format of that ending. */
    public static Optional<Format> of(String ending) {
        return Arrays.stream(values()).filter(it -> it.ending().equals(ending)).findFirst();
    }
}
