package org.liandong.foundation.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** 填充: puts contents into a copy of a checked template. */
final class Filling {

    private final Contents contents;
    private final Deque<Map<String, String>> rows = new ArrayDeque<>();

    Filling(Contents contents) {
        this.contents = contents;
    }

    /** Fills the paragraphs and tables of a body, a cell or a margin. */
    void fill(Element container) {
        fill(Xml.children(container));
    }

    private void fill(List<Element> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (Xml.is(block, "p")) {
                var mark = Marks.alone(block);
                if (mark.isPresent()) {
                    var end = end(blocks, i, mark.get().name());
                    block(mark.get(), blocks.subList(i, end + 1));
                    i = end;
                } else {
                    paragraph(block);
                }
            } else if (Xml.is(block, "tbl")) {
                Xml.children(block, "tr").forEach(this::row);
            }
        }
    }

    private static int end(List<Element> blocks, int begin, String name) {
        var depth = 0;
        for (int i = begin; i < blocks.size(); i++) {
            var mark = Xml.is(blocks.get(i), "p") ? Marks.alone(blocks.get(i)) : java.util.Optional.<Marks.Mark>empty();
            if (mark.isPresent() && mark.get().name().equals(name)) {
                depth += mark.get().kind() == Marks.Kind.END ? -1 : 1;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw new IllegalStateException("模板没有经过检查: " + name);
    }

    private void block(Marks.Mark mark, List<Element> marked) {
        var inner = marked.subList(1, marked.size() - 1);
        if (mark.kind() == Marks.Kind.IF) {
            if (given(mark.name())) {
                fill(inner);
            } else {
                inner.forEach(Filling::remove);
            }
        } else {
            var last = marked.getLast();
            for (var row : contents.rows(mark.name())) {
                repeat(row, copies(inner, last));
            }
            inner.forEach(Filling::remove);
        }
        remove(marked.getFirst());
        remove(marked.getLast());
    }

    private static List<Element> copies(List<Element> inner, Element before) {
        var copies = new ArrayList<Element>();
        for (var each : inner) {
            var copy = (Element) each.cloneNode(true);
            before.getParentNode().insertBefore(copy, before);
            copies.add(copy);
        }
        return copies;
    }

    private void repeat(Map<String, String> row, List<Element> blocks) {
        rows.push(row);
        fill(blocks);
        rows.pop();
    }

    /** A row of a table, repeated if a block begins and ends in it. */
    private void row(Element row) {
        var repeated = Marks.in(Marks.text(row)).stream().filter(it -> it.kind() == Marks.Kind.REPEAT).findFirst();
        if (repeated.isEmpty()) {
            cells(row);
            return;
        }
        for (var each : contents.rows(repeated.get().name())) {
            var copy = copies(List.of(row), row).getFirst();
            Xml.all(copy, "p").forEach(paragraph -> unmark(paragraph, repeated.get().name()));
            rows.push(each);
            cells(copy);
            rows.pop();
        }
        remove(row);
    }

    private void cells(Element row) {
        Xml.children(row, "tc").forEach(this::fill);
    }

    private static void unmark(Element paragraph, String name) {
        Marks.in(Marks.text(paragraph)).reversed().stream().filter(it -> it.name().equals(name) && it.kind() != Marks.Kind.SLOT)
                .forEach(it -> Marks.replace(paragraph, it.start(), it.end(), ""));
    }

    private void paragraph(Element paragraph) {
        for (var marks = Marks.in(Marks.text(paragraph)); !marks.isEmpty(); marks = Marks.in(Marks.text(paragraph))) {
            // From the last one on, so that what was typed into a slot is never taken for a mark; the inner block closes before the outer.
            var last = marks.reversed().stream().filter(it -> it.kind() != Marks.Kind.END).findFirst().orElseThrow();
            if (last.kind() == Marks.Kind.SLOT) {
                Marks.replace(paragraph, last.start(), last.end(), isLeftOut(last, marks) ? "" : harmless(text(last.name())));
                continue;
            }
            var end = marks.stream().filter(it -> it.kind() == Marks.Kind.END && it.start() > last.start() && it.name().equals(last.name())).findFirst().orElseThrow();
            if (given(last.name())) {
                Marks.replace(paragraph, end.start(), end.end(), "");
                Marks.replace(paragraph, last.start(), last.end(), "");
            } else {
                Marks.replace(paragraph, last.start(), end.end(), "");
            }
        }
        restore(paragraph);
        split(paragraph);
    }

    /** True for a slot in a block of the same paragraph whose condition is not met: the block goes with all that is in it. */
    private boolean isLeftOut(Marks.Mark slot, List<Marks.Mark> marks) {
        return marks.stream().anyMatch(it -> it.kind() == Marks.Kind.IF && it.start() < slot.start() && !given(it.name()) && marks.stream()
                .anyMatch(end -> end.kind() == Marks.Kind.END && end.start() > slot.start() && end.name().equals(it.name())));
    }

    /** What a person typed is text, even if it looks like a mark. */
    private static String harmless(String text) {
        return text.replace('{', '\uE000').replace('}', '\uE001').replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }

    private static void restore(Element paragraph) {
        for (var text : Marks.texts(paragraph)) {
            text.setTextContent(text.getTextContent().replace('\uE000', '{').replace('\uE001', '}'));
        }
    }

    /** A text of several lines becomes as many paragraphs of the same look. */
    private static void split(Element paragraph) {
        var text = Marks.text(paragraph);
        var at = text.lastIndexOf('\n');
        if (at < 0) {
            return;
        }
        var rest = (Element) paragraph.cloneNode(true);
        paragraph.getParentNode().insertBefore(rest, paragraph.getNextSibling());
        Marks.replace(rest, 0, at + 1, "");
        Marks.replace(paragraph, at, text.length(), "");
        split(paragraph);
    }

    private boolean given(String name) {
        return rows.stream().anyMatch(it -> it.containsKey(name) && !it.get(name).isBlank()) || contents.has(name);
    }

    private String text(String name) {
        for (var row : rows) {
            if (row.containsKey(name)) {
                return row.get(name);
            }
        }
        var text = contents.text(name);
        if (text == null) {
            throw new IllegalStateException("文书里的“%s”没有内容".formatted(name));
        }
        return text;
    }

    private static void remove(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }
}
