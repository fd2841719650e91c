package org.liandong.proceeding.guidance;

import org.liandong.foundation.kernel.Labelled;

/** 管辖连接点: what of the dispute lies in the court's district, as the party tells it. */
public enum Place implements Labelled {
    RESPONDENT("对方住在本地，或者对方单位在本地", "住满一年的地方也算"),
    HAPPENED("事情发生在本地，或者合同要在本地履行", "要钱的合同没写在哪里付的，收钱的人在哪里就算哪里"),
    LAND("有争议的房子、土地在本地", ""),
    APPLICANT("我住在本地", "");

    private final String label;
    private final String hint;

    Place(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    @Override
    public String label() {
        return label;
    }

    /** A second line for the choice, may be empty. */
    public String hint() {
        return hint;
    }
}
