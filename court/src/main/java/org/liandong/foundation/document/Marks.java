package org.liandong.foundation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;

import org.w3c.dom.Element;

/** 标记: the slots and block marks in the text of a paragraph, found and replaced across the runs Word splits a text into. */
final class Marks {

    /** What a mark does: a slot, or the beginning or end of a block. */
    enum Kind { SLOT, REPEAT, IF, END }

    /**
     * A mark.
     *
     * @param name  of the slot
     * @param start where it begins in the text of the paragraph
     * @param end   where it ends
     */
    record Mark(Kind kind, String name, int start, int end) { }

    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([#?/]?)\\s*([^{}#?/]*?)\\s*}}");

    private Marks() { }

    static List<Mark> in(String text) {
        var marks = new ArrayList<Mark>();
        for (var mark = MARK.matcher(text); mark.find();) {
            var kind = switch (mark.group(1)) {
                case "#" -> Kind.REPEAT;
                case "?" -> Kind.IF;
                case "/" -> Kind.END;
                default -> Kind.SLOT;
            };
            marks.add(new Mark(kind, mark.group(2), mark.start(), mark.end()));
        }
        return marks;
    }

    /** The only mark of a paragraph that consists of nothing else and begins or ends a block. */
    static Optional<Mark> alone(Element paragraph) {
        var text = text(paragraph).strip();
        var marks = in(text);
        return marks.size() == 1 && marks.getFirst().kind() != Kind.SLOT && marks.getFirst().end() - marks.getFirst().start() == text.length()
                ? Optional.of(marks.getFirst()) : Optional.empty();
    }

    /** Text of everything below: the texts of its runs, a tab as a blank. */
    static String text(Element paragraph) {
        return texts(paragraph).stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    static List<Element> texts(Element paragraph) {
        return Xml.all(paragraph, "t");
    }

    /** Replaces a stretch, which is not empty, of the paragraph's text; what stands in the run where the stretch begins keeps that run's look. */
    static void replace(Element paragraph, int start, int end, String replacement) {
        var at = 0;
        var pending = replacement;
        for (var text : texts(paragraph)) {
            var content = text.getTextContent();
            var from = start - at;
            var to = end - at;
            at += content.length();
            if (from < content.length() && to > 0) {
                text.setTextContent(content.substring(0, Math.max(0, from)) + pending + content.substring(Math.min(content.length(), to)));
                text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
                pending = "";
            }
        }
    }
}
