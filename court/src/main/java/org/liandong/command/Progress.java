package org.liandong.command;

/** 进度: on a terminal one line that changes, elsewhere a line every fifty. */
final class Progress {

    private static final int EVERY = 50;
    /** Set by the launcher, which can tell. */
    private final boolean terminal = Boolean.getBoolean("liandong.terminal");
    private final String what;
    private final int of;
    private int done;

    Progress(String what, int of) {
        this.what = what;
        this.of = of;
    }

    synchronized void step() {
        done++;
        if (terminal) {
            System.err.print("\r\033[K%s %d/%d%s".formatted(what, done, of, done == of ? "\n" : ""));
        } else if (done % EVERY == 0 || done == of) {
            System.err.println("%s %d/%d".formatted(what, done, of));
        }
    }

    /** Says something without spoiling the line. */
    synchronized void say(String words) {
        System.err.println((terminal ? "\r\033[K" : "") + words);
    }
}
