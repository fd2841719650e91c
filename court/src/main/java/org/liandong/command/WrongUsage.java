package org.liandong.command;

/** A command was called in a way it does not know; the message says in one Chinese sentence what is wrong. */
final class WrongUsage extends RuntimeException {

    WrongUsage(String words) {
        super(words);
    }
}
