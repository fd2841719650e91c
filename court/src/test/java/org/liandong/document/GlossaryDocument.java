package org.liandong.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;

/** 词汇表: the words of the house as the code has them, from the first words of each type's own description. */
final class GlossaryDocument {

    private static final Path MAIN = Path.of("src/main/java/org/liandong");
    private static final List<String> PLACES = List.of("foundation/kernel", "foundation/act", "foundation/term", "foundation/fee", "foundation/jurisdiction",
            "foundation/item", "foundation/pilot", "foundation/document", "foundation/docket", "foundation/element", "proceeding/mediation",
            "proceeding/confirmation", "proceeding/filing", "proceeding/triage", "proceeding/trial", "proceeding/serving", "proceeding/paymentorder",
            "proceeding/dues", "proceeding/guidance");
    private static final Pattern TYPE = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n)*public (?:(?:final|sealed|abstract) )*"
            + "(?:@?interface|class|record|enum) (\\w+)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("^([^a-zA-Z:：,，(（.]*\\p{IsHan}[^a-zA-Z:：,，(（.]*?)\\s*(?:[:：,，.]|$|(?=[(（]))(.*)", Pattern.DOTALL);

    /**
     * A word.
     *
     * @param chinese the term of the law or of the court, empty if the type has none
     * @param line    the rest of the sentence
     */
    record Word(String chinese, String code, String line) { }

    private GlossaryDocument() { }

    static List<Word> words(String place) throws IOException {
        var words = new ArrayList<Word>();
        try (var files = Files.list(MAIN.resolve(place))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                var type = TYPE.matcher(Files.readString(file));
                if (type.find() && !type.group(2).endsWith("Configuration")) {
                    words.add(word(type.group(2), type.group(1).split("\\*\\s*@param")[0].replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip()));
                }
            }
        }
        return words;
    }

    private static Word word(String code, String text) {
        var sentence = text.replaceAll("\\{@\\w+ ([^}]*)}", "$1").replaceAll("(?<=[^0-9])\\. .*", ".");
        var named = NAMED.matcher(sentence);
        return named.matches() ? new Word(named.group(1).strip(), code, named.group(2).strip().replaceAll("^[,，:：]\\s*", "")) : new Word("", code, sentence);
    }

    static String text(ActTypes types) throws IOException {
        var text = new StringBuilder("""
                # 词汇表

                中文法律术语、代码里的名字和一句话的说明。由测试从代码里生成，请不要手改；更新的方法见 [testing.md](testing.md)。

                ## 类型
                """);
        for (var place : PLACES) {
            text.append("\n### `").append(place.replace('/', '.')).append("`\n\n| 中文 | code | 说明 |\n|---|---|---|\n");
            words(place).forEach(it -> text.append("| %s | `%s` | %s |\n".formatted(it.chinese(), it.code(), it.line().replace("|", "\\|"))));
        }
        text.append("\n## 行为\n\n页面按钮上的名字、接口地址里的名字。每个行为是代码里一个同名的 record。\n\n| 中文 | code | 属于 |\n|---|---|---|\n");
        types.all().stream().sorted(Comparator.comparing((ActType<?> it) -> it.kind()).thenComparing(ActType::verb))
                .forEach(it -> text.append("| %s | `%s` | %s |\n".formatted(it.name(), it.verb(), it.lifecycle().title())));
        return text.toString();
    }

    static List<String> places() {
        return PLACES;
    }
}
