package org.liandong.proceeding.guidance;

import java.util.List;

/**
 * 一篇指南.
 *
 * @param lead what it is for, in a sentence
 */
public record Guide(String id, String title, String lead, List<Step> steps) {

    /**
     * One step.
     *
     * @param law article
     */
    public record Step(String words, String law) { }
}
