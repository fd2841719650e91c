package org.liandong.proceeding.guidance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 讲述的步骤: one question, or one decision, per page, in this order. */
public enum TellingStep {
    STORY("发生了什么事", Questions.Story.class),
    CAUSE("这是哪一类纠纷", Questions.Cause.class),
    CLAIM("您想要对方做什么", Questions.Claim.class),
    EVIDENCE("手里有什么凭证", Questions.Evidence.class),
    WHEN("什么时候的事", Questions.When.class),
    WHERE("在哪里", Questions.Where.class),
    YOU("您自己", Questions.You.class),
    OTHER("对方是谁", Questions.Other.class),
    ELEMENTS("把要紧的写清楚", Questions.Nothing.class),
    WAY("选一条路", Questions.Way.class),
    CHECK("检查一遍，交给法院", Questions.Nothing.class);

    private final String title;
    private final Class<? extends Record> asks;

    TellingStep(String title, Class<? extends Record> asks) {
        this.title = title;
        this.asks = asks;
    }

    /** The step of that name in an address. */
    static Optional<TellingStep> of(String path) {
        return Arrays.stream(values()).filter(it -> it.path().equals(path)).findFirst();
    }

    /** Name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** The record whose components are the questions. */
    Class<? extends Record> asks() {
        return asks;
    }

    /** Names of the answers. */
    List<String> names() {
        return Arrays.stream(asks.getRecordComponents()).map(it -> it.getName()).toList();
    }

    TellingStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The step before, or this one if it is the first. */
    public TellingStep before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** "第3步，共10步". */
    public String progress() {
        return "第%d步，共%d步".formatted(ordinal() + 1, values().length);
    }

    /** The step that asks for a field of the act, by the path the binder gives it. */
    static TellingStep asking(String field) {
        if (field.startsWith("intake.parties[0]")) {
            return YOU;
        }
        if (field.startsWith("intake.parties")) {
            return OTHER;
        }
        return Arrays.stream(values()).filter(it -> it.names().contains(field.replaceFirst("^intake\\.", ""))).findFirst().orElse(CHECK);
    }
}
