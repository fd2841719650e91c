package org.liandong.demo;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Phone;

/**
 * Somebody invented who has a dispute.
 *
 * @param idCard  null for a firm
 * @param uscc    统一社会信用代码, null for a person
 * @param phone   null for somebody who has none
 * @param account null for somebody who comes to the window
 */
record Person(String name, PartyKind kind, @Nullable IdCard idCard, @Nullable String uscc, @Nullable Phone phone, String address,
              @Nullable UUID account) {

    boolean hasAccount() {
        return account != null;
    }

    Actor actor(String court) {
        return new Actor(account, name, court, Set.of(), true, Channel.WEB);
    }

    /** As somebody names the person; the other side seldom knows the identity number. */
    PartyForm form(Side side) {
        return new PartyForm(side, kind, name, side == Side.APPLICANT ? idCard : null, uscc, phone, address, null);
    }
}
