package org.liandong.foundation.docket;

import org.liandong.foundation.kernel.Labelled;

/** 口头表示: how somebody without an account told the court, for the record (民诉法 161; 在线诉讼规则 4、5). */
public enum Oral implements Labelled {
    WINDOW("本人到窗口当面说"), PHONE("电话里说，已核对身份"), VISIT("上门当面说");

    private final String label;

    Oral(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
