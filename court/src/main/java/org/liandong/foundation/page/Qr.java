package org.liandong.foundation.page;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** 二维码: a code to scan, drawn as bars so that it stays sharp however large it is printed. */
public final class Qr {

    private Qr() { }

    /** Takes the dark modules of a row, as few bars as possible. */
    public interface Bars {

        void bar(int column, int row, int wide);
    }

    /** The modules of the code that holds that text. */
    public static ByteMatrix of(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Draws every dark module. */
    public static void bars(ByteMatrix matrix, Bars bars) {
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                var from = column;
                while (column < matrix.getWidth() && matrix.get(column, row) == 1) {
                    column++;
                }
                if (column > from) {
                    bars.bar(from, row, column - from);
                }
            }
        }
    }

    /** The modules as the path of an SVG picture of {@link #size} units. */
    public static String path(String text) {
        var path = new StringBuilder();
        bars(of(text), (column, row, wide) -> path.append("M%d %dh%dv1h-%dz".formatted(column, row, wide, wide)));
        return path.toString();
    }

    /** Modules on a side. */
    public static int size(String text) {
        return of(text).getWidth();
    }

    /** A picture by itself, with the quiet margin a scanner wants. */
    public static String svg(String text) {
        var size = size(text);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 %d %d" shape-rendering="crispEdges">\
                <rect x="-2" y="-2" width="%d" height="%d" fill="#fff"/><path d="%s"/></svg>
                """.formatted(size + 4, size + 4, size + 4, size + 4, path(text));
    }
}
