package org.liandong.foundation.element;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liandong.foundation.kernel.Money;

/** 要素的内容: an answer that could be read. */
public sealed interface Value {

    /** As it is read on a page or a paper. */
    String words();

    /** As it is sent and kept, and as a calculator takes it. */
    default Object plain() {
        return words();
    }

    /** Free words. */
    record Text(String words) implements Value { }

    /** 金额. */
    record Amount(Money money) implements Value {

        @Override
        public String words() {
            return money.yuan() + "元";
        }

        @Override
        public Object plain() {
            return money.yuan();
        }
    }

    /** 日期. */
    record Day(LocalDate day) implements Value {

        @Override
        public String words() {
            return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }

        @Override
        public Object plain() {
            return day.toString();
        }
    }

    /** A whole number, a share or another number. */
    record Count(BigDecimal number, String unit) implements Value {

        @Override
        public String words() {
            return number.toPlainString() + unit;
        }

        @Override
        public Object plain() {
            return number.toPlainString();
        }
    }

    /** 是或者否. */
    record YesNo(boolean yes) implements Value {

        @Override
        public String words() {
            return yes ? "是" : "否";
        }

        @Override
        public Object plain() {
            return Boolean.toString(yes);
        }
    }

    /** What was chosen. */
    record Picks(List<String> chosen) implements Value {

        @Override
        public String words() {
            return String.join("、", chosen);
        }

        @Override
        public Object plain() {
            return chosen.size() == 1 ? chosen.getFirst() : chosen;
        }
    }

    /** Several rows of cells. */
    record Rows(List<Element.Column> columns, List<Map<String, Value>> rows) implements Value {

        @Override
        public String words() {
            var lines = new ArrayList<String>();
            for (var row : rows) {
                lines.add("%d. %s".formatted(lines.size() + 1, columns.stream().filter(it -> row.containsKey(it.id()))
                        .map(it -> it.label() + row.get(it.id()).words()).collect(Collectors.joining("，"))));
            }
            return String.join("\n", lines);
        }

        @Override
        public Object plain() {
            return rows.stream().map(row -> row.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().plain())))
                    .toList();
        }
    }
}
