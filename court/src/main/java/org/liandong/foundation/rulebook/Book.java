package org.liandong.foundation.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * 规则册: one kind of rules: the file shipped with the house, and how its rows become the table the house works with. The module that works with it
 * owns it.
 *
 * @param <T>   the table
 * @param name  in addresses, such as {@code terms}
 * @param title what is in it, in Chinese
 * @param about a sentence for the reader
 * @param file  under {@code rulebook/}; a folder, if the name ends in a stroke, holds one file for each rule
 * @param key   the item that names a rule; of one name only one version is in force on a day
 * @param items name of every item a row may have, at any depth, with its Chinese label; what stands after a colon explains the label,
 *              and is 代码 where the words are for the house alone
 * @param says  what a row says, in one sentence
 * @param read  makes the table; throws {@link org.liandong.foundation.kernel.InvalidValue} for a row that cannot be, or whose worked example comes
 *              out otherwise
 */
public record Book<T>(String name, String title, String about, String file, String key, Map<String, String> items,
                      Function<Map<String, Object>, String> says, Function<List<Map<String, Object>>, T> read) {

    /** Explains an item whose words only the house understands. */
    private static final String CODE = "代码";

    /** Items in the order they are written: name, label, name, label … */
    public static Map<String, String> items(String... namesAndLabels) {
        var items = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndLabels.length; i += 2) {
            items.put(namesAndLabels[i], namesAndLabels[i + 1]);
        }
        return items;
    }

    /** The label of an item without its explanation; an unknown item is shown as it is. */
    public String label(String item) {
        return items.getOrDefault(item, item).replaceFirst("：.*", "");
    }

    /** True for an item that speaks to the house and not to a reader. */
    public boolean isCode(String item) {
        return items.getOrDefault(item, "").endsWith("：" + CODE);
    }

    /** The item of that label or that name. */
    Optional<String> item(String typed) {
        return items.containsKey(typed) ? Optional.of(typed) : items.keySet().stream().filter(it -> label(it).equals(typed)).findFirst();
    }

    /** The table as shipped. */
    public T shipped() {
        return read.apply(RuleFile.rows(file));
    }
}
