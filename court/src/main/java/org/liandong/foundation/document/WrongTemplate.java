package org.liandong.foundation.document;

import java.util.List;

/** 模板有错: a file that cannot be a template of that kind, with every place and what is wrong there. */
final class WrongTemplate extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * What is wrong.
     *
     * @param place such as 第3段“案号：{{案好}}”
     * @param words what is wrong and what to do
     */
    record Fault(String place, String words) {

        @Override
        public String toString() {
            return place.isEmpty() ? words : place + "：" + words;
        }
    }

    private final transient List<Fault> faults;

    WrongTemplate(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    static WrongTemplate file(String words) {
        return new WrongTemplate(List.of(new Fault("", words)));
    }

    List<Fault> faults() {
        return faults;
    }
}
