package org.liandong.foundation.identity;

import java.util.EnumSet;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.act.Standings;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 账号流程表: an account's own chain of acts. */
@Configuration(proxyBeanMethods = false)
class AccountLifecycle {

    static final String KIND = "account";

    /** Where an account stands. No clock runs in an account, so every state is a resting one. */
    enum State implements Lifecycle.State {
        REGISTERED(Face.end("已注册", "您已经注册，还没有实名认证。")),
        VERIFIED(Face.end("已实名", "您已经完成实名认证。")),
        UNKNOWN(Face.end("认证结果未知", "实名认证没有得到答复，请稍后再试一次。")),
        STAFF(Face.end("在岗", "法院或调解组织的工作账号。"));

        private final Face face;

        State(Face face) {
            this.face = face;
        }

        @Override
        public Face face() {
            return face;
        }
    }

    static final Lifecycle<State> TABLE = Lifecycle.of(KIND, "账号", State.class)
            .opens(PersonRegisters.class).to("在线诉讼规则 7", State.REGISTERED)
            .opens(AdminAppointsStaff.class).to("意见 24", State.STAFF)
            .act(PersonProvesRealName.class, State.REGISTERED, State.UNKNOWN).to("在线诉讼规则 7；在线调解规则 17", State.VERIFIED, State.UNKNOWN)
            .act(PersonChangesPassword.class, State.REGISTERED).to("在线诉讼规则 7", State.REGISTERED)
            .act(PersonChangesPassword.class, State.VERIFIED).to("在线诉讼规则 7", State.VERIFIED)
            .act(PersonChangesPassword.class, State.UNKNOWN).to("在线诉讼规则 7", State.UNKNOWN)
            .act(PersonChangesPassword.class, State.STAFF).to("在线诉讼规则 7", State.STAFF)
            .table();

    @Bean
    Proceeding accountProceeding() {
        return new Proceeding(TABLE, 0);
    }

    /** The account's owner is oneself. */
    @Bean
    Standings self() {
        return (actor, stream) -> stream.equals(actor.account()) ? EnumSet.of(Standing.SELF) : EnumSet.noneOf(Standing.class);
    }
}
