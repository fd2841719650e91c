package org.liandong.command;

/** 结局: how a replayed dispute goes. The spread over ten disputes is about that of a county court. */
enum Course {
    /** Settled, and the agreement confirmed by the court. */
    CONFIRMED,
    /** Settled and kept. */
    SETTLED,
    /** The other side refuses mediation; filed. */
    REFUSED,
    /** No agreement; filed with agreed facts and addresses. */
    FAILED,
    /** The time for mediation runs out; filed. */
    EXPIRED,
    /** Sued at once, tried and closed. */
    TRIED;

    private static final Course[] TEN = {CONFIRMED, TRIED, FAILED, SETTLED, EXPIRED, REFUSED, TRIED, CONFIRMED, SETTLED, TRIED};

    static Course of(int number) {
        return TEN[number % TEN.length];
    }
}
