package org.liandong.foundation.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;

/** 服务事项清单: from rulebook/items.yaml. */
public final class Items {

    static final Book<Items> BOOK = new Book<>("items", "服务事项", "法院办的每一件事：依据、谁可以办、几天、多少钱、谁负责、带什么", "items.yaml", "code",
            Book.items("code", "事项编码", "version", "版次", "name", "名称", "area", "哪一类", "lead", "一句话", "basis", "依据的规定", "object", "谁可以办", "channels", "在哪里办",
                    "kinds", "哪些流程", "terms", "哪些期限", "fee", "收费", "words", "说明", "class", "类别", "post", "谁负责", "materials", "带什么", "needed", "必须带",
                    "checks", "对应哪几条立案条件", "causes", "用于哪些案由", "source", "依据", "since", "生效", "until", "失效"),
            row -> String.valueOf(row.get("lead")), Items::of);

    private final List<Item> items;

    private Items(List<Item> items) {
        this.items = items;
    }

    /** As shipped with the house. */
    public static Items load() {
        return BOOK.shipped();
    }

    /** The items of those rows. */
    public static Items of(List<Map<String, Object>> rows) {
        return new Items(rows.stream().map(Items::item).toList());
    }

    /** Every item in the version of the day. */
    public List<Item> on(LocalDate day) {
        return items.stream().filter(it -> it.isInForce(day)).toList();
    }

    /** The item of that code in the version of the day. */
    public Optional<Item> find(String code, LocalDate day) {
        return on(day).stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private static Item item(Map<String, Object> row) {
        var it = new Row(row);
        var fee = it.pairs("fee");
        return new Item(it.text("code"), it.text("version"), it.text("name"), it.text("area"), it.text("lead"), it.text("basis"), it.text("object"),
                it.texts("channels"), it.texts("kinds"), it.texts("terms"),
                new Item.Cost(said(fee, "words"), fee.get("class") instanceof String group ? group : "", said(fee, "source")), it.text("post"), it.text("class", ""),
                it.rows("materials").stream().map(Items::material).toList(), it.day("since"), it.day("until"));
    }

    private static Item.Material material(Row row) {
        return new Item.Material(row.text("name"), !Boolean.FALSE.equals(row.items().get("needed")), row.texts("checks"), row.texts("causes"), row.text("source"));
    }

    private static String said(Map<?, ?> pairs, String name) {
        if (!(pairs.get(name) instanceof String text)) {
            throw new InvalidValue("收费（fee）里要写 words 和 source。");
        }
        return text;
    }
}
