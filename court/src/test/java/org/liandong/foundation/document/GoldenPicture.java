package org.liandong.foundation.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a document as a small grey picture, beside the one that was looked at and found good. */
final class GoldenPicture {

    /** Of 255 shades, the most that the worst spot of a page may differ on average. */
    static final double NOTICEABLE = 12;

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int DPI = 24;
    private static final int SPOT = 12;

    private GoldenPicture() { }

    static BufferedImage of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    /** How much the worst spot differs from the picture kept under that name; everything if their sizes do. */
    static double differs(String name, BufferedImage shown) throws IOException {
        var file = GOLDEN.resolve(name + ".png");
        if ("write".equals(System.getProperty("liandong.docs")) && !Files.exists(file)) {
            ImageIO.write(shown, "png", file.toFile());
        }
        var kept = ImageIO.read(file.toFile());
        if (kept.getWidth() != shown.getWidth() || kept.getHeight() != shown.getHeight()) {
            return 255;
        }
        var worst = 0.0;
        for (int x = 0; x + SPOT <= kept.getWidth(); x += SPOT) {
            for (int y = 0; y + SPOT <= kept.getHeight(); y += SPOT) {
                worst = Math.max(worst, spot(kept, shown, x, y));
            }
        }
        return worst;
    }

    private static double spot(BufferedImage kept, BufferedImage shown, int left, int top) {
        var sum = 0;
        for (int x = left; x < left + SPOT; x++) {
            for (int y = top; y < top + SPOT; y++) {
                sum += Math.abs(kept.getRaster().getSample(x, y, 0) - shown.getRaster().getSample(x, y, 0));
            }
        }
        return sum / (double) (SPOT * SPOT);
    }
}
