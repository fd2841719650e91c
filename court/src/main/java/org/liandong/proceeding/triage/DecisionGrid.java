package org.liandong.proceeding.triage;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.liandong.foundation.kernel.InvalidValue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * 分流标准表: a triage table as its readers see it, in rows and columns, and as DMN 1.3, in which it is kept and exchanged.
 *
 * @param name   title of the table
 * @param inputs facts it looks at, by the names of {@link TriageFacts}
 * @param rules  its rows, all of which may apply at once
 */
record DecisionGrid(String name, List<String> inputs, List<Rule> rules) {

    static final String DECISION = "分流理由";
    /** Stands in a cell that may be anything. */
    static final String ANY = "-";
    static final List<String> OUTPUTS = List.of("程序", "方向", "理由", "条文");

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final int MOST_RULES = 200;

    /**
     * One row.
     *
     * @param conditions one for each input, in FEEL; "-" for "whatever it is"
     * @param procedure  小额, 简易 or 普通, or 提醒
     * @param direction  适用, 不适用, or a word of one's own
     */
    record Rule(List<String> conditions, String procedure, String direction, String words, String law) {

        List<String> outputs() {
            return List.of(procedure, direction, words, law);
        }
    }

    /** Reads a DMN model from anywhere. Throws {@link InvalidValue} for what is no triage table. */
    static DecisionGrid of(String xml) {
        var table = tables(parse(xml));
        var inputs = children(table, "input").stream().map(it -> text(it).strip()).toList();
        var outputs = children(table, "output").stream().map(it -> it.getAttribute("name")).toList();
        if (!outputs.equals(OUTPUTS)) {
            throw new InvalidValue("表的结果要正好是%s四列，这张表是：%s。".formatted(String.join("、", OUTPUTS), String.join("、", outputs)));
        }
        if (!table.getAttribute("hitPolicy").equals("COLLECT")) {
            throw new InvalidValue("表的命中方式要是 COLLECT（符合的行全部算数）。");
        }
        inputs.stream().filter(it -> TriageFacts.find(it).isEmpty() && !ElementInputs.isOne(it)).findFirst().ifPresent(it -> {
            throw new InvalidValue("不认识“%s”这一列。可以用的有：%s。".formatted(it, String.join("、", TriageFacts.names())));
        });
        var rows = children(table, "rule");
        if (rows.isEmpty() || rows.size() > MOST_RULES) {
            throw new InvalidValue("表要有1到%d行。".formatted(MOST_RULES));
        }
        var decision = (Element) table.getParentNode();
        var title = decision.getOwnerDocument().getDocumentElement().getAttribute("name");
        return new DecisionGrid(title.isBlank() ? DECISION : title, inputs, rows.stream().map(it -> rule(it, inputs.size())).toList());
    }

    private static Rule rule(Element row, int width) {
        var conditions = children(row, "inputEntry").stream().map(it -> text(it).strip()).map(it -> it.isEmpty() ? ANY : it).toList();
        var outputs = children(row, "outputEntry").stream().map(it -> literal(text(it).strip())).toList();
        if (conditions.size() != width || outputs.size() != OUTPUTS.size()) {
            throw new InvalidValue("有一行的格数和表头对不上。");
        }
        return new Rule(conditions, outputs.get(0), outputs.get(1), outputs.get(2), outputs.get(3));
    }

    /** The model in DMN 1.3, the same text for the same table. */
    String xml() {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.setDefaultNamespace(DMN);
            start(out, "definitions", "id", "triage", "name", name, "namespace", "urn:liandong:triage");
            out.writeDefaultNamespace(DMN);
            var facts = facts();
            for (int i = 0; i < facts.size(); i++) {
                start(out, "inputData", "id", "f" + i, "name", facts.get(i).name());
                empty(out, "variable", "name", facts.get(i).name(), "typeRef", facts.get(i).type());
                out.writeEndElement();
            }
            decision(out, facts.size());
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    /** Every fact a cell may speak of: the usual ones, and the elements this table looks at. */
    private List<TriageFacts.Fact> facts() {
        return Stream.concat(TriageFacts.ALL.stream(), inputs.stream().filter(ElementInputs::isOne).map(it -> new TriageFacts.Fact(it, "Any", ""))).toList();
    }

    private void decision(XMLStreamWriter out, int facts) throws XMLStreamException {
        start(out, "decision", "id", "reasons", "name", DECISION);
        empty(out, "variable", "name", DECISION);
        for (int i = 0; i < facts; i++) {
            start(out, "informationRequirement", "id", "n" + i);
            empty(out, "requiredInput", "href", "#f" + i);
            out.writeEndElement();
        }
        start(out, "decisionTable", "id", "table", "hitPolicy", "COLLECT");
        for (int i = 0; i < inputs.size(); i++) {
            start(out, "input", "id", "i" + i, "label", inputs.get(i));
            start(out, "inputExpression", "id", "e" + i);
            text(out, inputs.get(i));
            out.writeEndElement();
            out.writeEndElement();
        }
        for (int i = 0; i < OUTPUTS.size(); i++) {
            empty(out, "output", "id", "o" + i, "name", OUTPUTS.get(i));
        }
        for (int r = 0; r < rules.size(); r++) {
            start(out, "rule", "id", "r" + r);
            for (int c = 0; c < inputs.size(); c++) {
                entry(out, "inputEntry", "r%dc%d".formatted(r, c), rules.get(r).conditions().get(c));
            }
            for (int c = 0; c < OUTPUTS.size(); c++) {
                entry(out, "outputEntry", "r%do%d".formatted(r, c), "\"%s\"".formatted(rules.get(r).outputs().get(c).replace("\"", "”")));
            }
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private static void entry(XMLStreamWriter out, String element, String id, String value) throws XMLStreamException {
        start(out, element, "id", id);
        text(out, value);
        out.writeEndElement();
    }

    private static void text(XMLStreamWriter out, String value) throws XMLStreamException {
        out.writeStartElement(DMN, "text");
        out.writeCharacters(value);
        out.writeEndElement();
    }

    private static void start(XMLStreamWriter out, String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(DMN, element);
        attributes(out, attributes);
    }

    private static void empty(XMLStreamWriter out, String element, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(DMN, element);
        attributes(out, attributes);
    }

    private static void attributes(XMLStreamWriter out, String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException wrong) {
            throw new InvalidValue("这不是 DMN 文件，读不出来。");
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Element tables(Document model) {
        var tables = new ArrayList<Element>();
        each(model.getElementsByTagNameNS("*", "decisionTable"), tables);
        if (tables.size() != 1) {
            throw new InvalidValue("文件里要正好有一张决策表，这里有%d张。".formatted(tables.size()));
        }
        return tables.getFirst();
    }

    private static List<Element> children(Element parent, String name) {
        var all = new ArrayList<Element>();
        each(parent.getChildNodes(), all);
        return all.stream().filter(it -> name.equals(it.getLocalName())).toList();
    }

    private static void each(NodeList nodes, List<Element> into) {
        IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast).forEach(into::add);
    }

    private static String text(Element element) {
        var found = new ArrayList<Element>();
        each(element.getElementsByTagNameNS("*", "text"), found);
        return found.isEmpty() ? "" : found.getFirst().getTextContent();
    }

    private static String literal(String feel) {
        if (feel.length() < 2 || !feel.startsWith("\"") || !feel.endsWith("\"")) {
            throw new InvalidValue("结果要写成带引号的文字，这里是：%s。".formatted(feel));
        }
        return feel.substring(1, feel.length() - 1);
    }
}
