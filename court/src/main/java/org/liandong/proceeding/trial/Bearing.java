package org.liandong.proceeding.trial;

import org.liandong.foundation.kernel.Labelled;

/** 谁负担诉讼费. */
public enum Bearing implements Labelled {
    APPLICANT("原告"), RESPONDENT("被告"), SHARED("双方分担");

    private final String label;

    Bearing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
