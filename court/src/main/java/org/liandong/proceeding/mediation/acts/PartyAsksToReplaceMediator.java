package org.liandong.proceeding.mediation.acts;

import java.util.stream.Stream;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 申请更换调解员、申请回避 (特邀调解规定 15; 在线调解规则 14). Decided within three days. */
@ActName(value = "申请换调解员", explain = "立案庭在三天内答复。")
public record PartyAsksToReplaceMediator(@Asked(value = "为什么要换", max = 300) String reason) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyAsksToReplaceMediator> {

        private final Handling handling;

        Handler(Handling handling) {
            this.handling = handling;
        }

        @Override
        public Step perform(PartyAsksToReplaceMediator act, Occasion on) {
            var speaker = handling.speaker(on);
            var id = handling.matters.note(on, "换人申请", act.reason());
            var clocks = Stream.concat(handling.runningBut(on, Handling.REPLACEMENT_RULE).stream(), Stream.of(Handling.REPLACEMENT_RULE)).toList();
            return handling.stays(on, "%s申请更换调解员".formatted(speaker.name())).clocks(clocks).result(id);
        }
    }
}
