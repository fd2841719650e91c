package org.liandong.foundation.act;

import org.liandong.foundation.kernel.Refusal;

/** 被拒绝的网上请求: carries a refusal out of a web handler to the one place that answers it, page or API. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.words());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
