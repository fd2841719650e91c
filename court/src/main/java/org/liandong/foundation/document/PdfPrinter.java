package org.liandong.foundation.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.liandong.foundation.act.Occasion;

/** Draws a set document as PDF, with the characters it uses embedded and the picture of the seal at its place, under the letters. */
final class PdfPrinter {

    /** Entry of the document's information that holds its code. */
    static final String CODE = "Code";

    private final Map<String, PDFont> fonts = new HashMap<>();

    byte[] print(Setting setting, String title, String code, String author, Instant at, SealPicture picture) {
        try (var pdf = new PDDocument()) {
            inform(pdf, title, code, author, at);
            for (int i = 0; i < setting.pages().size(); i++) {
                var page = new PDPage(new PDRectangle(Setting.WIDTH, Setting.HEIGHT));
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    var seal = setting.seal();
                    if (seal != null && seal.page() == i) {
                        var image = LosslessFactory.createFromImage(pdf, picture.image());
                        content.drawImage(image, seal.x() - SealPicture.SIZE / 2, Setting.HEIGHT - seal.y() - SealPicture.SIZE / 2, SealPicture.SIZE, SealPicture.SIZE);
                    }
                    draw(pdf, content, setting.pages().get(i));
                }
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static void inform(PDDocument pdf, String title, String code, String author, Instant at) {
        var information = pdf.getDocumentInformation();
        var calendar = Calendar.getInstance(TimeZone.getTimeZone(Occasion.ZONE));
        calendar.setTimeInMillis(at.toEpochMilli());
        information.setTitle(title);
        information.setAuthor(author);
        information.setCreationDate(calendar);
        information.setCustomMetadataValue(CODE, code);
        pdf.getDocumentCatalog().setLanguage("zh-CN");
    }

    private void draw(PDDocument pdf, PDPageContentStream content, Setting.Page page) throws IOException {
        content.setLineWidth(0.6f);
        for (var rule : page.rules()) {
            content.moveTo(rule.x1(), Setting.HEIGHT - rule.y1());
            content.lineTo(rule.x2(), Setting.HEIGHT - rule.y2());
            content.stroke();
        }
        for (var box : page.boxes()) {
            content.addRect(box.x(), Setting.HEIGHT - box.y() - box.height(), box.width(), box.height());
        }
        content.fill();
        content.beginText();
        var x = 0f;
        var y = 0f;
        for (var text : page.texts()) {
            content.setFont(font(pdf, text.face()), text.size());
            content.setCharacterSpacing(text.spacing());
            content.newLineAtOffset(text.x() - x, Setting.HEIGHT - text.y() - y);
            content.showText(text.text());
            x = text.x();
            y = Setting.HEIGHT - text.y();
        }
        content.endText();
    }

    private PDFont font(PDDocument pdf, Fonts.Face face) throws IOException {
        var known = fonts.get(face.name());
        if (known == null) {
            known = PDType0Font.load(pdf, face.font(), true);
            fonts.put(face.name(), known);
        }
        return known;
    }
}
