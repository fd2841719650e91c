package org.liandong.foundation.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.apache.fontbox.ttf.TrueTypeFont;

/** 印模: the round red seal with the court's name, drawn from the outlines of the house's own face. */
final class SealPicture {

    /** Diameter of 42 millimetres, in points. */
    static final float SIZE = 42 * 72 / 25.4f;
    private static final int PIXELS = 480;
    private static final Color RED = new Color(0xD0, 0x1C, 0x1C, 0xD8);
    private static final double LETTER = 0.135;
    private static final double RADIUS = 0.345;

    private final BufferedImage image;

    SealPicture(String court, Fonts fonts) {
        image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(PIXELS, PIXELS);
        canvas.translate(0.5, 0.5);
        canvas.setColor(RED);
        canvas.setStroke(new BasicStroke(0.026f));
        canvas.draw(new Ellipse2D.Double(-0.48, -0.48, 0.96, 0.96));
        canvas.fill(star(0.13));
        var letters = court.codePoints().toArray();
        // Up to three quarters of the circle, the middle of the name at the top.
        var step = Math.min(Math.toRadians(30), Math.toRadians(270) / Math.max(1, letters.length - 1));
        for (int i = 0; i < letters.length; i++) {
            var turned = AffineTransform.getRotateInstance((i - (letters.length - 1) / 2.0) * step);
            turned.translate(0, -RADIUS);
            canvas.fill(turned.createTransformedShape(letter(fonts, letters[i])));
        }
        canvas.dispose();
    }

    private static Path2D star(double radius) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            var angle = Math.PI * i / 5 - Math.PI / 2;
            var far = i % 2 == 0 ? radius : radius * 0.382;
            if (i == 0) {
                star.moveTo(far * Math.cos(angle), far * Math.sin(angle));
            } else {
                star.lineTo(far * Math.cos(angle), far * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }

    /** The outline of a letter, its middle at the origin. */
    private static java.awt.Shape letter(Fonts fonts, int character) {
        var face = Fonts.face(fonts.faces(), character, true);
        if (face == null) {
            throw new IllegalStateException("法院名称里的“%s”没有字形".formatted(Character.toString(character)));
        }
        var place = new AffineTransform();
        place.scale(LETTER, -LETTER * 1.1);
        place.translate(-0.5, -0.38);
        place.scale(1.0 / unitsOf(face.font()), 1.0 / unitsOf(face.font()));
        return place.createTransformedShape(outline(face, character));
    }

    private static int unitsOf(TrueTypeFont font) {
        try {
            return font.getUnitsPerEm();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static GeneralPath outline(Fonts.Face face, int character) {
        try {
            var glyph = face.font().getGlyph().getGlyph(face.characters().getGlyphId(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    BufferedImage image() {
        return image;
    }

    byte[] png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
