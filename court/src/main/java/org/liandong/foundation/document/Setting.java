package org.liandong.foundation.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 版面: where everything stands on the pages, in points from the upper left corner; PDF and OFD are drawn from it alike.
 *
 * @param seal where the seal goes, null if the document bears none
 */
record Setting(List<Page> pages, @Nullable Spot seal) {

    /** A4. */
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;

    /** One page. */
    record Page(List<Text> texts, List<Rule> rules, List<Box> boxes) { }

    /**
     * Characters of one face on one line.
     *
     * @param y       of the base line
     * @param spacing added after every character
     * @param width   of the whole, with the spacing
     */
    record Text(float x, float y, float size, Fonts.Face face, String text, float spacing, float width) { }

    /** A thin line. */
    record Rule(float x1, float y1, float x2, float y2) { }

    /** A black rectangle. */
    record Box(float x, float y, float width, float height) { }

    /**
     * A place on a page.
     *
     * @param page number of the page, from 0
     * @param x    of the middle
     * @param y    of the middle
     */
    record Spot(int page, float x, float y) { }
}
