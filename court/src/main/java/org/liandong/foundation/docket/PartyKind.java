package org.liandong.foundation.docket;

import org.liandong.foundation.kernel.Labelled;

/** 当事人类别 (民诉法 51). */
public enum PartyKind implements Labelled {
    NATURAL("个人"), LEGAL("公司或单位"), ORGANISATION("其他组织");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
