package org.liandong.foundation.element;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * 要素表: what matters in disputes of certain causes of action. Nobody is obliged to fill one (法〔2025〕82号).
 *
 * @param id       name of its file
 * @param name     such as 民间借贷纠纷
 * @param causes   prefixes of the causes it is for; "" is every cause
 * @param source   what it is drawn from
 * @param since    first day it is used, null if it always was
 * @param until    last day, null while in use
 * @param sections its parts in the order they are asked
 */
public record ElementForm(String id, String name, List<String> causes, String source, @Nullable LocalDate since, @Nullable LocalDate until,
                          List<Section> sections) {

    /** What a part of a form is about. */
    public enum Kind {
        /** To accept a claim is not to agree on a fact. */
        CLAIMS("诉讼请求"),
        /** 事实与理由. */
        FACTS("事实"),
        EVIDENCE("证据"),
        /** Such as a pending preservation or an agreed court. */
        OTHER("其他");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A part of a form, asked on one page.
     *
     * @param hint a line under the heading, may be empty
     */
    public record Section(String id, String title, Kind kind, String hint, List<Element> elements) { }

    /** Every element in order. */
    public List<Element> elements() {
        return sections.stream().flatMap(it -> it.elements().stream()).toList();
    }

    public Optional<Element> element(String id) {
        return elements().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The part with the element. */
    public Section sectionOf(Element element) {
        return sections.stream().filter(it -> it.elements().contains(element)).findFirst().orElseThrow();
    }
}
