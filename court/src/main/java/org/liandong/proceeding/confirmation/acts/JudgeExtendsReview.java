package org.liandong.proceeding.confirmation.acts;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.term.Clocks;
import org.liandong.proceeding.confirmation.Confirmation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 延长审查期限 ten days with the president's approval (司法确认规定 4). */
@ActName("延长审查10天")
public record JudgeExtendsReview(@Asked(value = "院长批准的日期和理由", max = 300) String approval) implements ActRequest {

    private static final int DAYS = 10;

    @Component
    static class Handler implements ActHandler<JudgeExtendsReview> {

        private final Clocks clocks;
        private final JdbcClient db;

        Handler(Clocks clocks, JdbcClient db) {
            this.clocks = clocks;
            this.db = db;
        }

        @Override
        public Step perform(JudgeExtendsReview act, Occasion on) {
            if (!offered(on)) {
                return Refusal.unlawful("confirmation.extended-once", "审查期限只能延长一次。", "司法确认规定 4");
            }
            var due = clocks.extend(on, "司法确认审查", DAYS);
            return Effect.to(Confirmation.REVIEW, "经院长批准，审查延长到%s".formatted(due)).with("due", due);
        }

        @Override
        public boolean offered(Occasion on) {
            return db.sql("select not exists (select from act.act where court = ? and stream = ? and subject = ? and verb = 'judge-extends-review')")
                    .params(on.court(), on.stream(), on.target()).query(Boolean.class).single();
        }
    }
}
