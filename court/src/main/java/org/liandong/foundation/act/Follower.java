package org.liandong.foundation.act;

/**
 * 随行者: foundation that must follow every act in its transaction: clocks first, then the dispute's owner and next step. Ordered by Spring's
 * order.
 */
public interface Follower {

    void follow(Performed performed);
}
