package org.liandong.proceeding.mediation.acts;

import java.time.LocalDateTime;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 组织调解: one session, in a room, by phone, in writing or by video. What is said stays in the mediation (在线调解规则 18). */
@ActName(value = "记录一次调解", explain = "笔录只留在调解里，不进审判卷宗。")
public record MediatorHoldsSession(
        @Asked("怎么调解的") Mode mode,
        @Asked(value = "什么时间", hint = "例如 2026-11-23 09:30") LocalDateTime at,
        @Asked(value = "谁参加了", max = 200) String attended,
        @Asked(value = "笔录", as = Asked.As.LONG_TEXT, max = 4000) String minutes) implements ActRequest {

    /** 调解方式. */
    public enum Mode implements Labelled {
        ROOM("当面"), PHONE("电话"), VIDEO("视频"), WRITING("文字");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Component
    static class Handler implements ActHandler<MediatorHoldsSession> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(MediatorHoldsSession act, Occasion on) {
            if (act.at().isAfter(LocalDateTime.ofInstant(on.now(), Occasion.ZONE))) {
                return Refusal.invalid("at", "调解时间还没有到，开过以后再记。");
            }
            var id = handling.matters.note(on, "笔录", act.minutes());
            return handling.stays(on, "调解员主持了一次调解（%s）".formatted(act.mode().label()))
                    .reach(Reach.MEDIATION).result(id);
        }
    }
}
