package org.liandong.foundation.kernel;

/** What a handler answers when it is asked for a lawful-looking act: the effect, or the refusal. */
public sealed interface Step permits Effect, Refusal { }
