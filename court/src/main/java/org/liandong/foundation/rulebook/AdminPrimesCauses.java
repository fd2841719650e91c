package org.liandong.foundation.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * 案由学习: an administrator teaches the suggestion of causes by texts of known cause. The record holds how many there were and their common
 * digest; the texts themselves are not kept.
 *
 * @param digest  SM3 over all texts and their causes, in hexadecimal
 * @param lessons the texts and their causes
 */
@ActName(value = "教案由", explain = "用已知案由的文书让系统更会推荐案由。只留下统计，不留下文书。")
public record AdminPrimesCauses(@Asked("摘要") String digest, @Asked(value = "文书和案由", secret = true) List<CauseLearner.Lesson> lessons)
        implements ActRequest {

    /** The fact of the record that says how many texts were new or now have another cause. */
    public static final String LEARNED = "learned";

    /** The stream of all that is taught in a court. */
    public static UUID streamOf(String court) {
        return UUID.nameUUIDFromBytes(("案由学习 " + court).getBytes(StandardCharsets.UTF_8));
    }

    /** Every teaching is done at once. */
    enum State implements Lifecycle.State {
        /** 已学习. */
        LEARNED;

        @Override
        public Face face() {
            return Face.end("已学习", "系统已经学过这些文书");
        }
    }

    /** The table of one line. */
    @Configuration(proxyBeanMethods = false)
    static class Table {

        static final Lifecycle<State> LIFECYCLE = Lifecycle.of("cause-learning", "案由学习", State.class)
                .opens(AdminPrimesCauses.class).to("民事案件案由规定（法〔2025〕227号）", State.LEARNED).table();

        @Bean
        Proceeding causeLearning() {
            return new Proceeding(LIFECYCLE, 0);
        }
    }

    /** Performs it. */
    @Component
    static class Handler implements ActHandler<AdminPrimesCauses> {

        private final CauseLearner learner;
        private final Causes causes;

        Handler(CauseLearner learner, Causes causes) {
            this.learner = learner;
            this.causes = causes;
        }

        @Override
        public Step perform(AdminPrimesCauses act, Occasion on) {
            if (!offered(on)) {
                return Refusal.notFound("案由学习不在案件里办。请管理员从案由接口提交。");
            }
            if (!act.lessons().stream().allMatch(lesson -> causes.isCivil(lesson.cause()))) {
                return Refusal.invalid("lessons", "有的案由不在民事案由树里。");
            }
            var learned = learner.learn(act.lessons());
            return Effect.to(State.LEARNED, "%s用%d份文书教案由，新学%d份，改正%d份".formatted(on.actor().name(), act.lessons().size(), learned.added(),
                    learned.corrected())).reach(Reach.STAFF).with("texts", act.lessons().size())
                    .with(LEARNED, learned.added() + learned.corrected());
        }

        @Override
        public boolean offered(Occasion on) {
            return on.stream().equals(streamOf(on.court()));
        }
    }
}
