package org.liandong.foundation.document;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 印制: from what a document says to a sealed file. One document at a time: the faces are not for two threads at once. */
@Component
class Press {

    private final Fonts fonts;
    private final Sealer sealer;
    private final House house;
    private final Clock clock;
    private @Nullable SealPicture picture;

    Press(Fonts fonts, Sealer sealer, House house, Clock clock) {
        this.fonts = fonts;
        this.sealer = sealer;
        this.house = house;
        this.clock = clock;
    }

    /** Sets and draws a document issued at that moment, and seals it now. Throws {@link NotSealed} if the seal service refuses. */
    synchronized byte[] print(Sheet sheet, Format format, String title, String code, Instant at) {
        var setting = new Typesetter(fonts.faces()).set(sheet, code, house.page());
        return switch (format) {
            case PDF -> PdfSeal.seal(new PdfPrinter().print(setting, title, code, house.court(), at, picture()), sealer, house.court(), clock.instant());
            case OFD -> OfdSeal.seal(new OfdPrinter().print(setting, title, code, house.court(), at), setting, sealer, picture(), house.court(),
                    clock.instant());
            case DOCX -> throw new IllegalArgumentException("Word 文件直接由模板填成");
        };
    }

    /** The same without a seal and without a code that means anything, to look at a template. */
    synchronized byte[] preview(Sheet sheet, String title, Instant at) {
        var setting = new Typesetter(fonts.faces()).set(sheet, Documents.SAMPLE_CODE, house.page());
        return new PdfPrinter().print(new Setting(setting.pages(), null), title, Documents.SAMPLE_CODE, house.court(), at, picture());
    }

    private SealPicture picture() {
        var known = picture;
        if (known == null) {
            known = new SealPicture(house.court(), fonts);
            picture = known;
        }
        return known;
    }
}
