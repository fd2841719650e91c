package org.liandong.foundation.act;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.CaseNumber;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small proceeding for tests: a letter is opened, written on, and sealed. */
final class Letters {

    enum State implements Lifecycle.State {
        DRAFT(Face.open("起草", "正在写。", Standing.PERSON, "写完", "答辩期")), SEALED(Face.end("封好", "写好了。"));

        private final Face face;

        State(Face face) {
            this.face = face;
        }

        @Override
        public Face face() {
            return face;
        }
    }

    @ActName("开一封信")
    record PersonOpensLetter(@Asked("写给谁") String to, @Asked(value = "多少钱", required = false) @Nullable Money amount) implements ActRequest { }

    @ActName("写一行")
    record PersonWritesLine(@Asked("写什么") String line, @Asked(value = "口令", required = false, secret = true) @Nullable String secret,
                            @Asked(value = "电话", required = false) @Nullable Phone phone,
                            @Asked(value = "身份证", required = false) @Nullable IdCard card) implements ActRequest {

        static PersonWritesLine of(String line) {
            return new PersonWritesLine(line, null, null, null);
        }
    }

    @ActName("封信")
    record PersonSealsLetter() implements ActRequest { }

    static final Lifecycle<State> TABLE = Lifecycle.of("letter", "书信", State.class)
            .opens(PersonOpensLetter.class).to("民诉法 1", State.DRAFT)
            .act(PersonWritesLine.class, State.DRAFT).stays("民诉法 2")
            .act(PersonSealsLetter.class, State.DRAFT).to("民诉法 3", State.SEALED)
            .table();

    static final Proceeding PROCEEDING = new Proceeding(TABLE, 1);

    /** Opens with a case number and with an envelope beside the letter. */
    static final class Opening implements ActHandler<PersonOpensLetter> {

        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Step perform(PersonOpensLetter act, Occasion on) {
            return Effect.to(State.DRAFT, on.actor().name() + "开了一封信").number(new CaseNumber(2026, "豫0481", "信", number.incrementAndGet()))
                    .opens("envelope", on.stream(), State.DRAFT);
        }
    }

    /** Writes into a table of its own; a line that says 不 is written and then refused. */
    static final class Writing implements ActHandler<PersonWritesLine> {

        private final JdbcClient db;

        Writing(JdbcClient db) {
            this.db = db;
            db.sql("create table if not exists line (stream uuid, words text)").update();
        }

        @Override
        public Step perform(PersonWritesLine act, Occasion on) {
            db.sql("insert into line values (?, ?)").params(on.stream(), act.line()).update();
            return act.line().equals("不") ? Refusal.unlawful("letter.no", "不能写“不”。", "民诉法 2")
                    : Effect.to(on.stateNow(), on.actor().name() + "写了一行").with("length", act.line().length());
        }
    }

    /** Seals. */
    static final class Sealing implements ActHandler<PersonSealsLetter> {

        @Override
        public Step perform(PersonSealsLetter act, Occasion on) {
            return Effect.to(State.SEALED, "封好了");
        }
    }

    static List<ActHandler<?>> handlers(JdbcClient db) {
        return List.of(new Opening(), new Writing(db), new Sealing());
    }

    private Letters() { }
}
