package org.liandong.foundation.element;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 要素表流程: the sheet stands beside whatever proceeding leads; it is begun by the first answers and changed by later ones. */
@Configuration(proxyBeanMethods = false)
class ElementSheetFile {

    static final String KIND = "elements";

    /** A sheet demands nothing and runs no clock. */
    enum State implements Lifecycle.State {
        FILLED(Face.end("已填要素表", "要素表已经填了，双方都能看到"));

        private final Face face;

        State(Face face) {
            this.face = face;
        }

        @Override
        public Face face() {
            return face;
        }
    }

    static final Lifecycle<State> LIFECYCLE = Lifecycle.of(KIND, "要素表", State.class)
            .opens(PartyAnswersElements.class).to("民诉法 124；法〔2025〕82号", State.FILLED)
            .act(PartyAnswersElements.class, State.FILLED).to("民诉法 124；法〔2025〕82号", State.FILLED)
            .act(RespondentAnswersElements.class, State.FILLED).to("民诉法 128；法〔2025〕82号", State.FILLED)
            .table();

    @Bean
    Proceeding elementSheet() {
        return new Proceeding(LIFECYCLE, Proceeding.BESIDE);
    }
}
