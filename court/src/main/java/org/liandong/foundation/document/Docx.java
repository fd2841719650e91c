package org.liandong.foundation.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Word 文件, as its parts. What has no place in a template is refused when it is opened: macros, embedded objects, links to the outside, bombs. */
final class Docx {

    static final String BODY = "word/document.xml";
    static final String STYLES = "word/styles.xml";

    /** Largest file and largest content, in bytes. */
    static final int MAX_SIZE = 2 << 20;
    private static final int MAX_UNPACKED = 16 << 20;
    private static final int MAX_PARTS = 200;

    private static final Pattern FORBIDDEN_PART = Pattern.compile("(?i).*(vbaproject|vbadata|activex|/embeddings/|\\.bin$|\\.exe$|afchunk).*");
    private static final Set<String> FORBIDDEN_TYPES = Set.of("macroenabled", "vnd.ms-office.vbaproject", "oleobject", "activex");
    private static final Pattern OUTSIDE = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");

    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");

    private final Map<String, byte[]> parts;

    private Docx(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static Docx open(byte[] bytes) throws WrongTemplate {
        if (bytes.length > MAX_SIZE) {
            throw WrongTemplate.file("模板文件太大，最大2兆。请删掉图片等不需要的内容。");
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw WrongTemplate.file("这是旧格式（doc）或加了密码的文件。请在 Word 或 WPS 里另存为“.docx”，不要设密码。");
        }
        var docx = new Docx(unpack(bytes));
        if (!docx.parts.containsKey(BODY) || !docx.parts.containsKey("[Content_Types].xml")) {
            throw WrongTemplate.file("这不是 Word 文档（docx）。请在 Word 或 WPS 里另存为“.docx”再上传。");
        }
        docx.forbid();
        return docx;
    }

    private static Map<String, byte[]> unpack(byte[] bytes) throws WrongTemplate {
        var parts = new LinkedHashMap<String, byte[]>();
        long left = MAX_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
                var part = zip.readNBytes((int) left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MAX_PARTS) {
                    throw WrongTemplate.file("这个文件展开以后太大，可能是恶意文件，不能用作模板。");
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), part) != null) {
                    throw WrongTemplate.file("这个文件里有重复的部分，不能用作模板。请在 Word 或 WPS 里另存一份再上传。");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw WrongTemplate.file("这个文件坏了，打不开。请在 Word 或 WPS 里重新保存再上传。");
        }
        return parts;
    }

    private void forbid() throws WrongTemplate {
        for (var part : parts.entrySet()) {
            if (FORBIDDEN_PART.matcher(part.getKey()).matches()) {
                throw WrongTemplate.file("文件里有宏或嵌入的程序、对象（%s），不能用作模板。请新建一个普通文档，把文字贴过去。".formatted(part.getKey()));
            }
            if (part.getKey().endsWith(".rels") && OUTSIDE.matcher(text(part.getKey())).find()) {
                throw WrongTemplate.file("文件里有指向外面的链接（%s），不能用作模板。请取消全部超链接和外部图片。".formatted(part.getKey()));
            }
        }
        var types = text("[Content_Types].xml").toLowerCase(java.util.Locale.ROOT);
        if (FORBIDDEN_TYPES.stream().anyMatch(types::contains)) {
            throw WrongTemplate.file("文件里有宏或嵌入的程序、对象，不能用作模板。请另存为不带宏的“.docx”。");
        }
    }

    /** The code a filled document says it has in its margins, whoever made it. */
    static Optional<String> code(byte[] bytes) {
        try {
            var docx = open(bytes);
            for (var margin : docx.margins()) {
                var code = CODE.matcher(Marks.text(docx.xml(margin).getDocumentElement()));
                if (code.find()) {
                    return Optional.of(code.group());
                }
            }
        } catch (WrongTemplate broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Names of the parts that hold footers and headers. */
    List<String> margins() {
        return parts.keySet().stream().filter(it -> it.matches("word/(header|footer)\\d*\\.xml")).toList();
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    Document xml(String part) throws WrongTemplate {
        try {
            return Xml.read(parts.get(part));
        } catch (SAXException broken) {
            throw WrongTemplate.file("文件里的一部分（%s）坏了，打不开。请在 Word 或 WPS 里重新保存再上传。".formatted(part));
        }
    }

    /** The file with some parts replaced. Equal input gives equal bytes. */
    byte[] with(Map<String, byte[]> replaced) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip(zip, part.getKey(), replaced.getOrDefault(part.getKey(), part.getValue()));
            }
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return bytes.toByteArray();
    }

    /** Adds a file to a package, with the same time for all so that equal packages have equal bytes. */
    static void zip(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
