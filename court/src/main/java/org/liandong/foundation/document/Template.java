package org.liandong.foundation.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * 文书模板: a checked Word file of one kind of document. {@code {{slot}}} is filled; {@code {{#rows}}…{{/rows}}} is repeated for each row;
 * {@code {{?slot}}…{{/slot}}} stands only if the slot is filled. A block's marks stand alone in paragraphs of their own, or both in one
 * paragraph, or both in one row of a table.
 */
final class Template {

    private final Docx docx;
    private final Document body;
    private final Map<String, Document> margins = new LinkedHashMap<>();
    private final Looks looks;

    private Template(Docx docx) throws WrongTemplate {
        this.docx = docx;
        this.body = docx.xml(Docx.BODY);
        for (var name : docx.margins()) {
            margins.put(name, docx.xml(name));
        }
        this.looks = new Looks(docx.has(Docx.STYLES) ? docx.xml(Docx.STYLES) : null);
    }

    /** Opens and checks a file. Throws {@link WrongTemplate} with every fault and its place. */
    static Template open(byte[] bytes, Form form) throws WrongTemplate {
        var template = new Template(Docx.open(bytes));
        var check = new TemplateCheck(form);
        check.body(template.body());
        template.margins.forEach((name, margin) -> check.margin(margin.getDocumentElement()));
        check.seal(template.looks.sheet(template.body()).hasSealPlace());
        check.finish();
        return template;
    }

    private Element body() {
        return body(body);
    }

    private static Element body(Document document) {
        return Xml.child(document.getDocumentElement(), "body").orElseThrow();
    }

    /** What the document says with these contents. */
    Sheet sheet(Contents contents) {
        return looks.sheet(body(filled(body, contents)));
    }

    /** The Word file with these contents. */
    byte[] docx(Contents contents) {
        var replaced = new LinkedHashMap<String, byte[]>();
        replaced.put(Docx.BODY, Xml.write(filled(body, contents)));
        margins.forEach((name, margin) -> replaced.put(name, Xml.write(filled(margin, contents))));
        return docx.with(replaced);
    }

    private static Document filled(Document blank, Contents contents) {
        Document copy;
        synchronized (blank) {
            // Even reading a document of this kind is not for two threads at once.
            copy = (Document) blank.cloneNode(true);
        }
        var root = copy.getDocumentElement();
        new Filling(contents).fill(Xml.child(root, "body").orElse(root));
        return copy;
    }

    /** Every text of the template, for looking at its characters. */
    List<String> words() {
        return looks.sheet(body()).lines();
    }
}
