package org.liandong.proceeding.guidance;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.identity.RateLimits;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 草稿箱. A draft is no act and leaves nothing in the log: nobody has asked the court for anything yet, nobody else may know of it, and whoever
 * wrote it may throw it away. What counts begins when it is handed in. Until then it belongs to its account alone, and to a clerk whom the
 * person has told its code.
 */
@Repository
public class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() { };
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final int MOST = 30;
    private static final int LARGEST = 200_000;

    private final JdbcClient db;
    private final PersonalData personal;
    private final Disputes disputes;
    private final RateLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Drafts(JdbcClient db, PersonalData personal, Disputes disputes, RateLimits limits, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.personal = personal;
        this.disputes = disputes;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The actor's drafts, the newest first. */
    public List<Draft> of(Actor actor) {
        return db.sql("select * from guidance.draft where court = ? and account = ? order by updated_at desc").params(actor.court(), actor.account())
                .query((row, n) -> draft(row)).list();
    }

    /** The actor's own draft; somebody else's is not found. */
    public Optional<Draft> find(Actor actor, UUID id) {
        return db.sql("select * from guidance.draft where court = ? and id = ? and account = ?").params(actor.court(), id, actor.account())
                .query((row, n) -> draft(row)).optional();
    }

    /** Changes the answers of the actor's draft, which is begun if there is none of that id. Throws {@link Refused}. */
    public Draft keep(Actor actor, UUID id, @Nullable String step, UnaryOperator<Map<String, Object>> change) {
        return transaction.execute(status -> {
            var known = db.sql("select * from guidance.draft where court = ? and id = ? for update").params(actor.court(), id)
                    .query((row, n) -> draft(row)).optional();
            if (known.isPresent() ? !known.get().account().equals(actor.account()) : disputes.find(actor.court(), id).isPresent()) {
                throw new Refused(Refusal.notFound("没有找到这份草稿，可能已经交上去了。请从“我的纠纷”里打开。"));
            }
            if (known.isEmpty() && of(actor).size() >= MOST) {
                throw new Refused(Refusal.invalid("form", "草稿太多了，请先到“我的纠纷”里删掉不用的。"));
            }
            var answers = JSON.writeValueAsString(change.apply(new HashMap<>(known.map(Draft::answers).orElse(Map.of()))));
            if (answers.length() > LARGEST) {
                throw new Refused(Refusal.invalid("form", "写得太长了，请删短一些；详细的材料可以交上去以后再补。"));
            }
            var next = step != null ? step : known.map(Draft::step).orElse("story");
            db.sql("""
                    insert into guidance.draft (court, id, account, answers, step, updated_at) values (?, ?, ?, ?, ?, ?)
                    on conflict (court, id) do update set answers = excluded.answers, step = excluded.step, updated_at = excluded.updated_at""")
                    .params(actor.court(), id, actor.account(), personal.encrypt(answers), next, now()).update();
            return find(actor, id).orElseThrow();
        });
    }

    /** Throws a draft away; false if the actor has none of that id. */
    public boolean delete(Actor actor, UUID id) {
        return db.sql("delete from guidance.draft where court = ? and id = ? and account = ?").params(actor.court(), id, actor.account())
                .update() > 0;
    }

    /** Makes a code by which a clerk can open the draft within a day; an earlier one stops working. */
    public void share(Actor actor, UUID id) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        db.sql("update guidance.draft set code = ?, code_index = ?, code_expires_at = ? where court = ? and id = ? and account = ?")
                .params(personal.encrypt(code.toString()), index(code.toString()), now().plus(GOOD_FOR), actor.court(), id, actor.account()).update();
    }

    /** The draft a person at the window has told the clerk the code of; empty if the code is wrong or out of date. */
    public Optional<Draft> shared(Actor clerk, String code) {
        var who = "draft:" + clerk.account();
        limits.require(RateLimits.Kind.CODE, who);
        var draft = db.sql("select * from guidance.draft where court = ? and code_index = ? and code_expires_at > ?")
                .params(clerk.court(), index(code), now()).query((row, n) -> draft(row)).optional();
        if (draft.isEmpty()) {
            limits.tally(RateLimits.Kind.CODE, who);
        }
        return draft;
    }

    /** Takes the draft away that has just been handed in at the window. */
    public void handedIn(String court, UUID id) {
        db.sql("delete from guidance.draft where court = ? and id = ?").params(court, id).update();
    }

    private byte[] index(String code) {
        return personal.index("draft-code:" + code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Draft draft(ResultSet row) throws SQLException {
        var code = row.getBytes("code");
        var expires = row.getTimestamp("code_expires_at") == null ? null : row.getTimestamp("code_expires_at").toInstant();
        var good = code != null && expires != null && expires.isAfter(clock.instant());
        Map<String, Object> answers = JSON.readValue(personal.decrypt(row.getBytes("answers")), ANSWERS);
        return new Draft(row.getObject("id", UUID.class), row.getObject("account", UUID.class), answers, row.getString("step"),
                row.getTimestamp("updated_at").toInstant(), good ? personal.decrypt(code) : null, good ? expires : null);
    }
}
