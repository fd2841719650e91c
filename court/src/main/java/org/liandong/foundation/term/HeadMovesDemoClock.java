package org.liandong.foundation.term;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 拨动演示时钟: only in the demonstration court, only onwards, at most two years at once. Asked for through {@link DemoClock}, which also moves it. */
@ActName(value = "拨动演示时钟", explain = "时间只能往前走。中间到期的期限会一个一个地到期，跟真的过了这些天一样。")
public record HeadMovesDemoClock(@Asked(value = "拨到什么时候", hint = "例如 2026-12-01 09:00") LocalDateTime to) implements ActRequest {

    @Component
    static class Handler implements ActHandler<HeadMovesDemoClock> {

        private static final int MOST_YEARS = 2;
        private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日H:mm");

        private final boolean demo;

        Handler(@Value("${liandong.demo}") boolean demo) {
            this.demo = demo;
        }

        @Override
        public boolean offered(Occasion on) {
            return demo && on.stream().equals(DemoClock.stream(on.court()));
        }

        @Override
        public Step perform(HeadMovesDemoClock act, Occasion on) {
            var now = LocalDateTime.ofInstant(on.now(), Occasion.ZONE);
            if (!demo) {
                return Refusal.forbidden("demo-clock.real-court", "这不是演示法院，时间不能拨动。");
            }
            if (!offered(on)) {
                return Refusal.notFound("这里没有演示时钟。");
            }
            if (!act.to().isAfter(now)) {
                return wrong("demo-clock.backwards", "时间只能往前走，请填一个比现在（%s）晚的时间。".formatted(WORDS.format(now)));
            }
            if (act.to().isAfter(now.plusYears(MOST_YEARS))) {
                return wrong("demo-clock.too-far", "一次最多往前拨%d年，请分几次拨。".formatted(MOST_YEARS));
            }
            return Effect.to(DemoClock.State.MOVED, "%s把演示时钟从%s拨到%s".formatted(on.actor().name(), WORDS.format(now), WORDS.format(act.to())))
                    .reach(Reach.STAFF);
        }

        private static Refusal wrong(String code, String words) {
            return new Refusal(Refusal.Kind.INVALID, code, words, null, List.of(new Refusal.FieldError("to", words)));
        }
    }
}
