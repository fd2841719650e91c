package org.liandong.foundation.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Templates for tests of other packages. */
public final class TemplateFiles {

    private TemplateFiles() { }

    /** The shipped template of that kind with one more paragraph before its end. */
    public static byte[] with(String form, String paragraph) {
        try {
            return TemplateMaker.of(Files.readString(Path.of("src/test/resources/templates/%s.txt".formatted(form))).replace("落款 {{法院}}", paragraph + "\n落款 {{法院}}"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
