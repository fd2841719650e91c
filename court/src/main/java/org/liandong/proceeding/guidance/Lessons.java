package org.liandong.proceeding.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.Book;
import org.liandong.foundation.rulebook.Row;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** 学法: for every kind of dispute a sentence of the law as it stands and what it means, from rulebook/lessons.yaml. A cause without its own takes those above it. */
@Component
public class Lessons {

    static final Book<List<Lesson>> BOOK = new Book<>("lessons", "学法", "每类纠纷的法律原话和白话", "lessons.yaml", "id",
            Book.items("id", "名称", "causes", "用于哪些案由：代码", "text", "法律原话", "words", "白话", "source", "依据", "since", "生效", "until", "失效"),
            row -> String.valueOf(row.get("words")), Lessons::of);

    private static final List<String> OTHERS = List.of("A", "P", "E", "C", "U");

    /**
     * A lesson.
     *
     * @param text  a sentence of the article, word for word
     * @param words what it means, in plain words
     * @param law   the article
     */
    public record Lesson(String id, List<String> causes, String text, String words, String law) {

        /** How closely it is about the cause, by the length of its prefix; empty if it is not. */
        private Optional<Integer> closeness(String cause) {
            return Prefixes.longest(cause, causes).filter(it -> !it.isEmpty() || Character.isDigit(cause.charAt(0))).map(String::length);
        }
    }

    private final Rulebook rulebook;

    Lessons(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The lessons of that cause on the day, the closest first; never empty for a cause there is. */
    public List<Lesson> of(String cause, LocalDate day) {
        return rulebook.on(BOOK, day).stream().filter(it -> it.closeness(cause).isPresent())
                .sorted(Comparator.comparing((Lesson it) -> it.closeness(cause).orElseThrow()).reversed()).toList();
    }

    private static List<Lesson> of(List<Map<String, Object>> rows) {
        var lessons = rows.stream().map(Row::new).map(it -> new Lesson(it.text("id"), it.texts("causes"), it.text("text"), it.text("words"), it.text("source"))).toList();
        OTHERS.stream().filter(it -> lessons.stream().noneMatch(lesson -> lesson.causes().contains(it))).findFirst().ifPresent(it -> {
            throw new InvalidValue("每类案件都要有一条，少了案由开头是“%s”的。".formatted(it));
        });
        if (lessons.stream().noneMatch(it -> it.causes().contains(""))) {
            throw new InvalidValue("要有一条用于所有民事案由（causes 写 [\"\"]）。");
        }
        return lessons;
    }
}
