package org.liandong.foundation.database;

/** The court cannot start; the message says in one Chinese sentence why and what to do. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String words) {
        super(words);
    }

    public CannotStart(String words, Throwable cause) {
        super(words, cause);
    }
}
