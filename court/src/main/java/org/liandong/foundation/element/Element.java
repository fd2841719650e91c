package org.liandong.foundation.element;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * 要素: one fact or claim that matters.
 *
 * @param id       name within its form
 * @param ask      the question in a villager's words
 * @param label    the term as it stands in a complaint
 * @param required whether a complaint is poorer without it; nobody is refused for leaving it out
 * @param when     only asked if this holds, null for always
 * @param hint     a line of help, may be empty
 * @param choices  what may be chosen
 * @param columns  what a row consists of, for rows
 * @param checks   what the answer must satisfy
 * @param law      article, may be empty
 * @param say      the sentence of it with {@code {}} for the answer and {@code {other}} for that of another element; empty for "label：answer"
 * @param known    name of the fact of the file it is, null if it is asked for
 * @param computed how it is reckoned, null if it is asked for
 * @param respond  whether the other side is asked if it accepts it
 * @param told     name of the answer given before in telling the dispute, filled in ready so that nobody writes it twice; null if there is none
 */
public record Element(String id, String ask, String label, Type type, boolean required, @Nullable Condition when, String hint, List<String> choices,
                      List<Column> columns, List<Check> checks, String law, String say, @Nullable String known, @Nullable Computed computed,
                      boolean respond, @Nullable String told) {

    /** Answers of the telling an element may be filled in from. */
    public static final Set<String> TOLD = Set.of("dueOn", "urgedOn");

    /** What an answer consists of. */
    public enum Type {
        TEXT("文字"), LONG_TEXT("长文字"), MONEY("金额"), DATE("日期"), NUMBER("整数"), PERCENT("百分比"), DECIMAL("小数"), YES_NO("是或否"), ONE("单选"), MANY("多选"),
                ROWS("多行");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One cell of a row. */
    public record Column(String id, String label, Type type, List<String> choices) { }

    /**
     * 所附条件: holds if every element named has one of the answers listed; an empty list asks for any answer at all.
     *
     * @param answers accepted answers in words, by element
     */
    public record Condition(Map<String, List<String>> answers) { }

    /**
     * 校验.
     *
     * @param rule what must hold
     * @param than number or name of another element it is compared with, empty if none
     */
    public record Check(Rule rule, String than) {

        /** What must hold of an answer. */
        public enum Rule {
            /** A day that has come. */
            PAST,
            /** A day not before that of the other element. */
            AFTER,
            /** A number or amount not below. */
            LEAST,
            /** A number or amount not above. */
            MOST
        }
    }

    /**
     * 计算要素.
     *
     * @param by     name of the calculator
     * @param inputs what it is given, by field
     */
    public record Computed(String by, Map<String, Input> inputs) {

        /**
         * Where a field of the calculator is taken from.
         *
         * @param literal the value itself, null if an element gives it
         * @param element the element that gives it; empty for a literal
         * @param words   if not empty, what is given is whether the element has one of these answers
         * @param only    given only if this holds, null for always
         */
        public record Input(@Nullable String literal, String element, List<String> words, @Nullable Condition only) { }
    }

    /** True if somebody is asked for it. */
    public boolean isAsked() {
        return known == null && computed == null;
    }
}
