package org.liandong.foundation.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** 二维码. */
public final class Qr {

    private Qr() { }

    /** Takes the dark modules of a row, as few bars as possible. */
    interface Bars {

        void bar(int column, int row, int wide);
    }

    static ByteMatrix of(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    static void bars(ByteMatrix matrix, Bars bars) {
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
}
