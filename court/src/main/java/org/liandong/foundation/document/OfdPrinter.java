package org.liandong.foundation.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.liandong.foundation.act.Occasion;

/** Draws a set document as OFD (GB/T 33190), with the characters it uses embedded. The seal is set by its signature. */
final class OfdPrinter {

    /** Name of the custom datum that holds the document's code. */
    static final String CODE = "Code";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double MM = 25.4 / 72;

    /** A face as it is embedded: its number, its file, and which glyph of the file a glyph of the face became. */
    private record Embedded(int id, byte[] file, Map<Integer, Integer> glyphs) { }

    private final Map<Fonts.Face, Embedded> fonts = new LinkedHashMap<>();
    private int ids;

    /**
     * The files of a package, before they are sealed.
     *
     * @param pages numbers of the pages
     */
    record Parts(Map<String, byte[]> files, List<Integer> pages) { }

    Parts print(Setting setting, String title, String code, String author, Instant at) {
        embed(setting);
        var pages = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        for (var page : setting.pages()) {
            numbers.add(++ids);
            pages.add(page(page));
        }
        var files = new LinkedHashMap<String, byte[]>();
        files.put("OFD.xml", xml(entrance(title, code, author, at)));
        files.put("Doc_0/Document.xml", xml(root(numbers)));
        files.put("Doc_0/PublicRes.xml", xml(resources()));
        for (int i = 0; i < pages.size(); i++) {
            files.put("Doc_0/Pages/Page_%d/Content.xml".formatted(i), xml(pages.get(i)));
        }
        fonts.values().forEach(font -> files.put("Doc_0/Res/font_%d.ttf".formatted(font.id()), font.file()));
        return new Parts(files, numbers);
    }

    private void embed(Setting setting) {
        var used = new LinkedHashMap<Fonts.Face, TreeSet<Integer>>();
        setting.pages().forEach(page -> page.texts().forEach(it -> it.text().codePoints().forEach(used.computeIfAbsent(it.face(), key -> new TreeSet<>())::add)));
        used.forEach((face, characters) -> fonts.put(face, embed(face, characters)));
    }

    private Embedded embed(Fonts.Face face, TreeSet<Integer> characters) {
        try {
            var subset = new TTFSubsetter(face.font());
            subset.addAll(characters.headSet(Character.MIN_SUPPLEMENTARY_CODE_POINT));
            // The subset's table of characters holds the basic plane only; the others are named by their glyph.
            subset.addGlyphIds(characters.tailSet(Character.MIN_SUPPLEMENTARY_CODE_POINT).stream().map(face.characters()::getGlyphId).collect(Collectors.toSet()));
            var file = new ByteArrayOutputStream();
            subset.writeToStream(file);
            var glyphs = subset.getGIDMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, second) -> first));
            return new Embedded(++ids, file.toByteArray(), glyphs);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static String entrance(String title, String code, String author, Instant at) {
        return """
                <ofd:OFD%s Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID><ofd:Title>%s</ofd:Title>\
                <ofd:Author>%s</ofd:Author><ofd:CreationDate>%s</ofd:CreationDate><ofd:CustomDatas><ofd:CustomData Name="%s">%s</ofd:CustomData>\
                </ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>\
                <ofd:Signatures>%s</ofd:Signatures></ofd:DocBody></ofd:OFD>""".formatted(NAMESPACE,
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString().replace("-", ""), escaped(title), escaped(author),
                LocalDate.ofInstant(at, Occasion.ZONE), CODE, code, OfdSeal.LIST);
    }

    private String root(List<Integer> numbers) {
        var pages = IntStream.range(0, numbers.size()).mapToObj(i -> "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(numbers.get(i), i))
                .collect(Collectors.joining());
        return """
                <ofd:Document%s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>\
                </ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>"""
                .formatted(NAMESPACE, ids, pages);
    }

    private String resources() {
        var list = fonts.entrySet().stream().map(it -> "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\"><ofd:FontFile>font_%d.ttf</ofd:FontFile></ofd:Font>"
                .formatted(it.getValue().id(), escaped(it.getKey().name()), escaped(it.getKey().name()), it.getValue().id())).collect(Collectors.joining());
        return "<ofd:Res%s BaseLoc=\"Res\"><ofd:Fonts>%s</ofd:Fonts></ofd:Res>".formatted(NAMESPACE, list);
    }

    private String page(Setting.Page page) {
        var objects = new StringBuilder();
        for (var rule : page.rules()) {
            objects.append("<ofd:PathObject ID=\"%d\" Boundary=\"0 0 210 297\" LineWidth=\"0.21\"><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                    .formatted(++ids, mm(rule.x1()), mm(rule.y1()), mm(rule.x2()), mm(rule.y2())));
        }
        objects.append("<ofd:PathObject ID=\"%d\" Boundary=\"0 0 210 297\" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"0 0 0\"/><ofd:AbbreviatedData>"
                .formatted(++ids));
        for (var box : page.boxes()) {
            objects.append("M %s %s L %s %s L %s %s L %s %s C ".formatted(mm(box.x()), mm(box.y()), mm(box.x() + box.width()), mm(box.y()), mm(box.x() + box.width()),
                    mm(box.y() + box.height()), mm(box.x()), mm(box.y() + box.height())));
        }
        objects.append("</ofd:AbbreviatedData></ofd:PathObject>");
        page.texts().forEach(it -> objects.append(text(it)));
        return "<ofd:Page%s><ofd:Content><ofd:Layer ID=\"%d\" Type=\"Body\">%s</ofd:Layer></ofd:Content></ofd:Page>".formatted(NAMESPACE, ++ids, objects);
    }

    private String text(Setting.Text text) {
        var font = fonts.get(text.face());
        var characters = text.text().codePoints().toArray();
        var steps = new StringBuilder();
        for (int i = 0; i < characters.length - 1; i++) {
            steps.append(i == 0 ? "" : " ").append(mm(text.face().width(characters[i]) * text.size() + text.spacing()));
        }
        var supplementary = IntStream.of(characters).anyMatch(it -> it >= Character.MIN_SUPPLEMENTARY_CODE_POINT);
        var glyphs = !supplementary ? "" : "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"%d\" GlyphCount=\"%d\"><ofd:Glyphs>%s</ofd:Glyphs></ofd:CGTransform>".formatted(
                text.text().length(), characters.length, IntStream.of(characters).mapToObj(it -> String.valueOf(font.glyphs().get(text.face().characters().getGlyphId(it))))
                        .collect(Collectors.joining(" ")));
        return """
                <ofd:TextObject ID="%d" Boundary="%s %s %s %s" Font="%d" Size="%s"><ofd:FillColor Value="0 0 0"/>%s\
                <ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode></ofd:TextObject>""".formatted(++ids, mm(text.x()), mm(text.y() - text.size()), mm(text.width() + text.size()),
                mm(text.size() * 1.4f), font.id(), mm(text.size()), glyphs, mm(text.size()), steps.isEmpty() ? "" : " DeltaX=\"%s\"".formatted(steps), escaped(text.text()));
    }

    static String mm(float points) {
        return String.format(Locale.ROOT, "%.3f", points * MM);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static byte[] xml(String xml) {
        return (HEAD + xml).getBytes(StandardCharsets.UTF_8);
    }
}
