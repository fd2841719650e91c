package org.liandong.foundation.identity;

/** 请稍后再试: overload or too many attempts. Answered with 503 or 429, plain words and Retry-After; nothing was done. */
public final class TryLater extends RuntimeException {

    private final int status;
    private final String code;
    private final int seconds;

    private TryLater(int status, String code, String words, int seconds) {
        super(words);
        this.status = status;
        this.code = code;
        this.seconds = seconds;
    }

    /** More people sign in at this moment than the machine can serve. */
    static TryLater busy() {
        return new TryLater(503, "busy", "现在登录的人多，请稍等再试。", 5);
    }

    /** The same login or the same address tried too often. */
    static TryLater tooOften(int seconds) {
        var minutes = Math.max(1, (seconds + 59) / 60);
        return new TryLater(429, "too-often", "试的次数太多了，请过%d分钟再试。".formatted(minutes), seconds);
    }

    /** A service the house leans on does not answer now. */
    public static TryLater unavailable(String code, String words, int seconds) {
        return new TryLater(503, code, words, seconds);
    }

    /** HTTP status: 429 or 503. */
    public int status() {
        return status;
    }

    /** Stable reason code. */
    public String code() {
        return code;
    }

    /** Seconds after which trying again makes sense. */
    public int seconds() {
        return seconds;
    }

    /** What the person reads. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
