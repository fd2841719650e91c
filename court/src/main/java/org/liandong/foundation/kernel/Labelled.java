package org.liandong.foundation.kernel;

/** 可选项: a choice with the words a user reads. Enums that are asked for in an act implement it. */
public interface Labelled {

    /** The Chinese words. */
    String label();

    /** The article the choice rests on, or an empty string. */
    default String law() {
        return "";
    }
}
