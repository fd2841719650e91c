package org.liandong.foundation.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.document.Documents;
import org.liandong.foundation.document.Form;
import org.liandong.foundation.document.Format;
import org.liandong.foundation.document.Forms;
import org.liandong.foundation.identity.TryLater;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 批量印制: makes the files of many papers of one kind, a slice at a time, by one of the nodes; goes on after a restart where it stood. Making files
 * changes nothing in any dispute and so is no act.
 */
@Component
public class Batches {

    /** Most papers in one batch. */
    public static final int MOST = 500;
    private static final long SLICE = TimeUnit.SECONDS.toNanos(3);

    /**
     * A batch.
     *
     * @param papers  ids of the papers, in the order they are made
     * @param done    how many are made
     * @param failed  how many could not be made
     * @param problem why the first of them could not, or null
     */
    public record Batch(UUID id, UUID account, String byName, Form form, Format format, LocalDate since, LocalDate until, List<UUID> papers, int done, int failed,
                        @Nullable String problem, Instant startedAt, @Nullable Instant endedAt) {

        public int total() {
            return papers.size();
        }

        public boolean isEnded() {
            return endedAt != null;
        }

        /** How far it is, in per cent. */
        public int percent() {
            return papers.isEmpty() ? 100 : (done + failed) * 100 / papers.size();
        }
    }

    private final JdbcClient db;
    private final Papers papers;
    private final Documents documents;
    private final Forms forms;
    private final Clock clock;

    Batches(JdbcClient db, Papers papers, Documents documents, Forms forms, Clock clock) {
        this.db = db;
        this.papers = papers;
        this.documents = documents;
        this.forms = forms;
        this.clock = clock;
    }

    /** Orders a batch: every paper of that kind issued from one day to another. Refuses what is too much or nothing. */
    public UUID order(Actor actor, Form form, Format format, LocalDate since, LocalDate until) {
        if (until.isBefore(since)) {
            throw new Refused(Refusal.invalid("until", "结束的日子不能早于开始的日子。"));
        }
        var found = papers.issued(actor.court(), form.id(), start(since), start(until.plusDays(1)), MOST + 1).stream()
                .filter(it -> it.reach() == Reach.PARTIES || it.reach() == Reach.STAFF || it.party() != null).map(Papers.Paper::id).toList();
        if (found.isEmpty()) {
            throw new Refused(Refusal.invalid("form", "这几天没有出具过《%s》，请换一个时间或者种类。".formatted(form.name())));
        }
        if (found.size() > MOST) {
            throw new Refused(Refusal.invalid("until", "这几天的《%s》超过%d份，请把时间分成几段。".formatted(form.name(), MOST)));
        }
        var id = Ids.next(clock);
        db.sql("insert into docket.batch (court, id, account, by_name, form, format, since, until, papers, started_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(actor.court(), id, actor.account(), actor.name(), form.id(), format.name(), since, until, found.toArray(UUID[]::new),
                        clock.instant().atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    public Optional<Batch> find(String court, UUID id) {
        return db.sql("select * from docket.batch where court = ? and id = ?").params(court, id).query((row, n) -> batch(row)).optional();
    }

    /** The newest ones. */
    public List<Batch> newest(String court) {
        return db.sql("select * from docket.batch where court = ? order by started_at desc limit 20").params(court).query((row, n) -> batch(row)).list();
    }

    /** Makes files until a slice of time is over; returns true if there is more to do. */
    boolean makeSome() {
        var until = System.nanoTime() + SLICE;
        var open = db.sql("select court, id from docket.batch where ended_at is null order by started_at limit 1")
                .query((row, n) -> new Key(row.getString(1), row.getObject(2, UUID.class))).optional();
        if (open.isEmpty()) {
            return false;
        }
        var key = open.get();
        var batch = find(key.court(), key.id()).orElseThrow();
        for (int i = batch.done() + batch.failed(); i < batch.total() && System.nanoTime() < until; i++) {
            make(key, batch.papers().get(i), batch.format());
        }
        db.sql("update docket.batch set ended_at = ? where court = ? and id = ? and done + failed >= cardinality(papers)")
                .params(clock.instant().atOffset(ZoneOffset.UTC), key.court(), key.id()).update();
        return true;
    }

    private record Key(String court, UUID id) { }

    private void make(Key key, UUID paper, Format format) {
        try {
            documents.file(papers.byId(key.court(), paper).orElseThrow(), format);
            db.sql("update docket.batch set done = done + 1 where court = ? and id = ?").params(key.court(), key.id()).update();
        } catch (Refused refused) {
            fail(key, refused.refusal().fields().isEmpty() ? refused.refusal().words() : refused.refusal().fields().getFirst().words());
        } catch (TryLater later) {
            fail(key, later.words());
        }
    }

    private void fail(Key key, String words) {
        db.sql("update docket.batch set failed = failed + 1, problem = coalesce(problem, ?) where court = ? and id = ?").params(words, key.court(), key.id()).update();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Occasion.ZONE).toInstant();
    }

    private Batch batch(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Batch(row.getObject("id", UUID.class), row.getObject("account", UUID.class), row.getString("by_name"), forms.of(row.getString("form")),
                Format.valueOf(row.getString("format")), row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class),
                Arrays.asList((UUID[]) row.getArray("papers").getArray()), row.getInt("done"), row.getInt("failed"), row.getString("problem"),
                row.getTimestamp("started_at").toInstant(), ended == null ? null : ended.toInstant());
    }

    /** The task that goes on with what is open. */
    @Configuration(proxyBeanMethods = false)
    static class Work {

        @Bean
        RecurringTask<Void> makePapers(Batches batches) {
            return Tasks.recurring("文书批量印制", FixedDelay.of(Duration.ofSeconds(1))).execute((instance, context) -> batches.makeSome());
        }
    }
}
