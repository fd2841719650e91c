package org.liandong.foundation.kernel;

/** Something typed cannot be what it should be; the message says in plain Chinese what to do about it. */
public final class InvalidValue extends IllegalArgumentException {

    public InvalidValue(String words) {
        super(words);
    }
}
