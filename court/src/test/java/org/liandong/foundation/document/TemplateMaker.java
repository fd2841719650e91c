package org.liandong.foundation.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;

/**
 * Makes the Word templates the house ships from their plain texts, in the look of GB/T 9704: A4, margins 37/35/28/26 mm, title in size two,
 * text in size three with 29 points from line to line. A line begins with the name of its style; without one it is ordinary text.
 */
final class TemplateMaker {

    private static final Path TEXTS = Path.of("src/test/resources/templates");
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final List<String> STYLES = List.of("院名", "标题", "文号", "称呼", "小标题", "落款", "印章处", "签名");
    private static final int WIDE = 8845;

    private TemplateMaker() { }

    static byte[] make(String id) {
        try {
            return of(Files.readString(TEXTS.resolve(id + ".txt")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static byte[] of(String text) {
        return pack(Map.of("word/document.xml", document(text)));
    }

    /** A package with these parts beside, or instead of, the ordinary ones. */
    static byte[] pack(Map<String, String> own) {
        var parts = new java.util.LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
                <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        parts.put("word/document.xml", "");
        parts.put("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
                <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>""");
        parts.put("word/styles.xml", styles());
        parts.put("word/footer1.xml", footer());
        parts.putAll(own);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                Docx.zip(zip, part.getKey(), (HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    static String document(String text) {
        var body = new StringBuilder();
        var lines = text.lines().filter(it -> !it.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("表 ")) {
                var rows = new ArrayList<String>();
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("|")) {
                    rows.add(lines.get(++i));
                }
                body.append(table(line.substring(2), rows));
            } else {
                body.append(paragraph(line));
            }
        }
        return """
                <w:document %s xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>%s<w:sectPr>\
                <w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1418" w:gutter="0"/></w:sectPr></w:body></w:document>"""
                .formatted(W, body);
    }

    private static String paragraph(String line) {
        var style = STYLES.stream().filter(it -> line.startsWith(it + " ")).findFirst();
        return style.map(it -> paragraph(it, line.substring(it.length() + 1))).orElseGet(() -> paragraph("", line));
    }

    private static String paragraph(String style, String text) {
        return "<w:p>%s<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>".formatted(
                style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>".formatted(id(style)), text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String table(String widths, List<String> rows) {
        var columns = Arrays.stream(widths.split("\\|")).map(it -> Integer.parseInt(it.strip()) * WIDE / 100).toList();
        var grid = columns.stream().map("<w:gridCol w:w=\"%d\"/>"::formatted).collect(Collectors.joining());
        return """
                <w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>\
                <w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>\
                <w:tblGrid>%s</w:tblGrid>%s</w:tbl>""".formatted(WIDE, grid, rows.stream().map(it -> row(columns, it)).collect(Collectors.joining()));
    }

    private static String row(List<Integer> widths, String line) {
        var cells = Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(it -> it.replaceAll("^ | $", "")).toList();
        var row = new StringBuilder("<w:tr>");
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var span = cell.matches(".* >\\d") ? cell.charAt(cell.length() - 1) - '0' : 1;
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s<w:vAlign w:val=\"center\"/></w:tcPr>%s</w:tc>".formatted(widths.get(i),
                    span > 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(span) : "", paragraph("表格文字", span > 1 ? cell.substring(0, cell.length() - 3) : cell)));
        }
        return row.append("</w:tr>").toString();
    }

    private static String id(String style) {
        return switch (style) {
            case "院名" -> "court";
            case "标题" -> "title";
            case "文号" -> "number";
            case "称呼" -> "address";
            case "小标题" -> "heading";
            case "落款" -> "signature";
            case "印章处" -> "seal";
            case "签名" -> "sign";
            case "表格文字" -> "cell";
            default -> throw new IllegalArgumentException(style);
        };
    }

    private static String styles() {
        return "<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"仿宋\" w:hAnsi=\"仿宋\" w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                .formatted(W) + style("body", "正文", true, "both", "firstLineChars=200", "line=580", 32, false, "仿宋")
                + style("court", "院名", false, "center", "firstLineChars=0", "line=720", 44, true, "宋体").replace("<w:pPr>", "<w:pPr><w:keepNext/>")
                + style("title", "标题", false, "center", "firstLineChars=0", "line=720 after=300", 44, true, "宋体").replace("<w:pPr>", "<w:pPr><w:keepNext/>")
                + style("number", "文号", false, "right", "firstLineChars=0", "line=580 after=200", 32, false, "仿宋")
                + style("address", "称呼", false, "left", "firstLineChars=0", "line=580", 32, false, "仿宋")
                + style("heading", "小标题", false, "left", "firstLineChars=200", "line=580", 32, true, "黑体").replace("<w:pPr>", "<w:pPr><w:keepNext/>")
                + style("signature", "落款", false, "right", "firstLineChars=0 rightChars=300", "line=580 before=580", 32, false, "仿宋").replace("<w:pPr>", "<w:pPr><w:keepNext/>")
                + style("seal", "印章处", false, "right", "firstLineChars=0 rightChars=200", "line=580", 32, false, "仿宋")
                + style("sign", "签名", false, "right", "firstLineChars=0 rightChars=200", "line=580 before=200", 32, false, "仿宋").replace("<w:pPr>", "<w:pPr><w:keepNext/>")
                + style("cell", "表格文字", false, "left", "firstLineChars=0", "line=440", 24, false, "仿宋") + "</w:styles>";
    }

    private static String style(String id, String name, boolean standard, String align, String indent, String spacing, int size, boolean bold, String font) {
        return """
                <w:style w:type="paragraph"%s w:styleId="%s"><w:name w:val="%s"/><w:qFormat/><w:pPr><w:spacing %s w:lineRule="exact"/><w:ind %s/><w:jc w:val="%s"/></w:pPr>\
                <w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:eastAsia="%s"/>%s<w:sz w:val="%d"/></w:rPr></w:style>""".formatted(standard ? " w:default=\"1\"" : "", id, name,
                attributes(spacing), attributes(indent), align, font, font, font, bold ? "<w:b/>" : "", size);
    }

    private static String attributes(String pairs) {
        return Arrays.stream(pairs.split(" ")).map(it -> "w:" + it.replace("=", "=\"") + "\"").collect(Collectors.joining(" "));
    }

    private static String footer() {
        return """
                <w:ftr %s><w:p><w:pPr><w:ind w:firstLineChars="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">— </w:t></w:r>\
                <w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
                <w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve"> —</w:t></w:r></w:p>\
                <w:p><w:pPr><w:ind w:firstLineChars="0"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:sz w:val="18"/></w:rPr>\
                <w:t xml:space="preserve">文书编码 {{验证码}}　打开 {{验证网址}} 查真伪</w:t></w:r></w:p></w:ftr>""".formatted(W);
    }
}
