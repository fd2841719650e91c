package org.liandong.demo;

import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.LIU_YANG;
import static org.liandong.foundation.identity.DemoCast.LI_NA;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.ZHANG_WEI;

import java.util.List;
import java.util.function.Consumer;

import org.liandong.foundation.identity.DemoCast;

/** What each of the five demonstration citizens finds waiting after signing in. Each play ends now. */
record CastOngoing(DemoCast.Member applicant, DemoCast.Member respondent, Consumer<Scene> writes) {

    static List<CastOngoing> all() {
        return List.of(
                // 陈刚 is asked whether he agrees.
                new CastOngoing(WANG_FANG, CHEN_GANG, s -> { s.m().applies(); s.m().links(); s.m().leftToCourt(); s.m().accepts(); s.m().contacts(true); }),
                // 王芳 still has to sign.
                new CastOngoing(ZHANG_WEI, WANG_FANG, s -> { s.m().begins(); s.m().session(); s.m().drafts(); s.m().signs(s.play().applicant()); }),
                // 王芳 is asked to join in the application for confirmation.
                new CastOngoing(LI_NA, WANG_FANG, s -> { s.m().begins(); s.m().settles(); s.c().asks(s.play().applicant()); }),
                // 王芳 waits for her hearing.
                new CastOngoing(WANG_FANG, LIU_YANG, s -> { s.s().sues(); s.s().registers(); s.s().triaged(); s.play().respondentsLink(0, 0); s.s().schedules(); }),
                // 陈刚 must complete his complaint.
                new CastOngoing(CHEN_GANG, LI_NA, s -> { s.s().sues(); s.s().correctionNotice(12); }),
                // 陈刚 and 张伟 are in talks; facts wait for confirmation.
                new CastOngoing(CHEN_GANG, ZHANG_WEI, s -> { s.m().begins(); s.m().session(); s.m().factsUnconfirmed(); }),
                // 张伟 has just applied; the two may choose a mediator.
                new CastOngoing(ZHANG_WEI, LI_NA, s -> { s.m().applies(); s.m().links(); }),
                // 刘洋 may appeal.
                new CastOngoing(LIU_YANG, ZHANG_WEI, s -> { s.s().sues(); Ended.refusedRuling(s); }),
                // 刘洋 and 陈刚 have settled and may ask for confirmation.
                new CastOngoing(LIU_YANG, CHEN_GANG, s -> { s.m().begins(); s.m().settles(); s.play().waits(2); }),
                // 李娜 has sued and waits.
                new CastOngoing(LI_NA, LIU_YANG, s -> s.s().sues()),
                // 李娜 agreed to talk, 刘洋 has not been heard yet.
                new CastOngoing(LI_NA, CHEN_GANG, s -> { s.m().begins(); s.play().waits(1); }));
    }
}
