package org.liandong.foundation.document;

/** 没有盖成章: the seal service refused or did not answer; the document stays unsealed and may be asked for again. */
public final class NotSealed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotSealed(String words) {
        super(words);
    }
}
