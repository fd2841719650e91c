package org.liandong.foundation.kernel;

/** 可见范围: who may read an entry of the timeline. */
public enum Reach {
    /** Both sides, their agents and everyone who works on the dispute. */
    PARTIES,
    /** Only the court's and the mediator's side of the desk. */
    STAFF,
    /**
     * 调解保密: the mediator and the party who said it. Never reaches the trial file (在线调解规则 18; 特邀调解规定 22).
     */
    MEDIATION,
    /** Only the person who did it. */
    OWN
}
