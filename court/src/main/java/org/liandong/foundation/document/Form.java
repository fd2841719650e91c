package org.liandong.foundation.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liandong.foundation.kernel.Refusal;

/**
 * 文书种类: a kind of document: what it is for, which slots its template may have and where their contents come from.
 *
 * @param id     name of its template, such as filing-receipt
 * @param name   as it stands in lists, such as 材料收取凭证
 * @param sealed true if the court seals it; a paper of the parties bears none
 * @param law    article it rests on
 * @param use    which act issues it, or what it is for
 * @param fields the checked list of slots
 * @param sample contents for the preview
 */
public record Form(String id, String name, boolean sealed, String law, String use, List<Field> fields, Contents sample) {

    /**
     * A slot.
     *
     * @param name     as it stands between the braces
     * @param explain  plain explanation
     * @param from     where its contents come from
     * @param required false if it may stay empty; it then stands in a conditional block
     * @param typed    true if it is typed in the act that issues the document and so can be mended there
     * @param columns  slots of the rows of a repeated block, empty for a single text
     */
    public record Field(String name, String explain, String from, boolean required, boolean typed, List<String> columns) {

        public boolean isRepeated() {
            return !columns.isEmpty();
        }
    }

    /** Slots that the house fills in every document. */
    public static final List<Field> HOUSE = List.of(house("法院", "本院全称", "本院设置"), house("上级法院", "上一级法院全称", "本院设置"),
            house("日期", "文书作出的日期", "办理时的法院时间"), house("验证码", "查真伪用的文书编码", "出具时生成"), house("验证网址", "查真伪的网页地址", "本院设置"));

    private static Field house(String name, String explain, String from) {
        return new Field(name, explain, from, true, false, List.of());
    }

    public Optional<Field> field(String name) {
        return Stream.concat(fields.stream(), HOUSE.stream()).filter(it -> it.name().equals(name)).findFirst();
    }

    /** The refusal that names every slot which must be filled and is not, or empty. */
    public Optional<Refusal> unfilled(Contents contents) {
        var missing = fields.stream().filter(it -> it.required() && !contents.has(it.name())
                || it.isRepeated() && contents.rows(it.name()).stream().anyMatch(row -> it.columns().stream().anyMatch(name -> blank(row.get(name)))))
                .map(it -> new Refusal.FieldError(it.name(), "《%s》里的“%s”还没有内容：%s。".formatted(name, it.name(), it.explain()))).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(missing));
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
