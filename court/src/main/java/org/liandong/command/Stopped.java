package org.liandong.command;

/** A command cannot go on; the message says in one Chinese sentence why and what to do. */
final class Stopped extends RuntimeException {

    Stopped(String words) {
        super(words);
    }

    Stopped(String words, Throwable cause) {
        super(words, cause);
    }
}
