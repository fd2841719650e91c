package org.liandong.proceeding.triage;

import org.liandong.foundation.kernel.Labelled;

/** 适用的程序, with its time limit. */
public enum Procedure implements Labelled {
    SMALL_CLAIMS("小额诉讼程序", "小额", "小额审限", "小额举证期", 1), SUMMARY("简易程序", "简易", "简易审限", "简易举证期", 1),
    ORDINARY("普通程序", "普通", "普通审限", "普通举证期", 6);

    private final String label;
    private final String word;
    private final String rule;
    private final String evidenceRule;
    private final int extension;

    Procedure(String label, String word, String rule, String evidenceRule, int extension) {
        this.label = label;
        this.word = word;
        this.rule = rule;
        this.evidenceRule = evidenceRule;
        this.extension = extension;
    }

    @Override
    public String label() {
        return label;
    }

    /** As the triage table calls it. */
    public String word() {
        return word;
    }

    /** Name of its time limit. */
    public String rule() {
        return rule;
    }

    /** Name of the term for evidence, which the court or the parties fix. */
    public String evidenceRule() {
        return evidenceRule;
    }

    /** Months by which the president may extend it, once. */
    public int extension() {
        return extension;
    }
}
