package org.liandong.foundation.kernel;

/** 处理结论: what a handler answers when it is asked for a lawful-looking act: the effect, or the refusal. */
public sealed interface Step permits Effect, Refusal { }
