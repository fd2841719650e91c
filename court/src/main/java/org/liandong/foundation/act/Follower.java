package org.liandong.foundation.act;

/** Foundation that must follow every act in its transaction: clocks first, then the dispute's owner and next step. Ordered by Spring's order. */
public interface Follower {

    void follow(Performed performed);
}
