package org.liandong.foundation.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes the XML of office files: without entities, without anything from outside. */
final class Xml {

    /** Namespace of WordprocessingML. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() { }

    /** Throws {@link SAXException} if the bytes are no well-formed XML or carry a document type. */
    static Document read(byte[] bytes) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | IOException defect) {
            throw new IllegalStateException(defect);
        }
    }

    static byte[] write(Document document) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            var bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException defect) {
            throw new IllegalStateException(defect);
        }
    }

    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element element && W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** Elements directly within. */
    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(it -> is(it, name)).toList();
    }

    static Optional<Element> child(@Nullable Node parent, String name) {
        return parent == null ? Optional.empty() : children(parent, name).stream().findFirst();
    }

    /** Every element of that name below, in order. */
    static List<Element> all(Node parent, String name) {
        var found = new ArrayList<Element>();
        for (var child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    /** The attribute, null if there is none. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        return element == null || !element.hasAttributeNS(W, name) ? null : element.getAttributeNS(W, name);
    }

    /** The value of a child such as {@code <w:sz w:val="32"/>}, null if it is not there. */
    static @Nullable String value(@Nullable Element parent, String name) {
        return child(parent, name).map(it -> attribute(it, "val")).orElse(null);
    }
}
