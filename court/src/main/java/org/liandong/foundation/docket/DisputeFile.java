package org.liandong.foundation.docket;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 案卷流程: what can be done to the file itself, whatever proceeding leads. The file opens with the first proceeding's opening act. */
@Configuration(proxyBeanMethods = false)
class DisputeFile {

    static final String KIND = "dispute";

    /** The file has one state; whether the dispute is open follows from its proceedings. */
    enum State implements Lifecycle.State {
        FILE(Face.end("在案", "案卷已建立"));

        private final Face face;

        State(Face face) {
            this.face = face;
        }

        @Override
        public Face face() {
            return face;
        }
    }

    static final Lifecycle<State> LIFECYCLE = Lifecycle.of(KIND, "案卷", State.class)
            .act(RespondentLinksByCode.class, State.FILE).to("在线诉讼规则 10", State.FILE)
            .act(ClerkPrintsInvitation.class, State.FILE).to("在线诉讼规则 10", State.FILE)
            .act(PartySubmitsMaterial.class, State.FILE).to("登记立案规定 2；在线诉讼规则 12", State.FILE)
            .table();

    @Bean
    Proceeding disputeFileProceeding() {
        return new Proceeding(LIFECYCLE, 0);
    }
}
