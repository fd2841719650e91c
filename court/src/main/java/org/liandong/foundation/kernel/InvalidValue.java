package org.liandong.foundation.kernel;

/** 填错的值: something typed cannot be what it should be; the message says in plain Chinese what to do about it. */
public final class InvalidValue extends IllegalArgumentException {

    public InvalidValue(String words) {
        super(words);
    }
}
