package org.liandong.foundation.docket;

import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Standing;

/** 哪一方. */
public enum Side implements Labelled {
    /** 申请人、原告. */
    APPLICANT("申请人（提出的一方）"),
    /** 被申请人、被告. */
    RESPONDENT("被申请人（对方）");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** What a person of this side is in the dispute. */
    public Standing standing() {
        return this == APPLICANT ? Standing.APPLICANT : Standing.RESPONDENT;
    }
}
