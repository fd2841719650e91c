package org.liandong.foundation.act;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.liandong.TestDatabase;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The spine on a database of its own, put together by hand: every part is the real one, with the acts and followers a test brings. */
public final class Spine {

    /** The court of these tests. */
    public static final String COURT = "豫0481";

    /** What a test brings. */
    public record Parts(List<ActHandler<?>> handlers, List<Proceeding> proceedings, Permissions permissions, List<Standings> standings,
                        List<Follower> followers, Clock clock) { }

    /** Everything recorded, in order, as the followers saw it. */
    public final List<Performed> published = new ArrayList<>();
    public final DriverManagerDataSource source;
    public final JdbcClient db;
    public final TransactionTemplate transaction;
    public final Remembered remembered;
    public final ActLog log;
    public final LogReader reader;
    public final Verifier verifier;

    private Spine(TestDatabase.Fresh fresh) {
        source = new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password());
        db = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        remembered = new Remembered(db, List.of());
        log = new ActLog(db, remembered);
        reader = new LogReader(db, transaction);
        verifier = new Verifier(db);
    }

    /** A fresh database with the tables of the court and the parts that need nothing else. */
    public static Spine fresh() {
        return new Spine(TestDatabase.fresh());
    }

    /** The acts of these parts on this database. Two of them on one database are two nodes. */
    public Acts acts(Parts parts) {
        var types = new ActTypes(parts.handlers(), parts.proceedings());
        return new Acts(types, log, new AskedBefore(db), parts.permissions(), parts.standings(), parts.followers(), event -> {
            synchronized (published) {
                published.add((Performed) event);
            }
        }, transaction, parts.clock());
    }

    /** What the verifier finds, read in one transaction as in the court. */
    public Verifier.Report verify() {
        var snapshot = new TransactionTemplate(transaction.getTransactionManager());
        snapshot.setIsolationLevel(java.sql.Connection.TRANSACTION_REPEATABLE_READ);
        return snapshot.execute(status -> verifier.verify());
    }

    /** Somebody who has signed in with a proven real name. */
    public static Actor person(String name) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name, COURT, Set.of(), true, Channel.WEB);
    }

    public static Actor staff(String name, Role... roles) {
        return new Actor(person(name).account(), name, COURT, roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles)), true, Channel.WEB);
    }

    /** The refusal where a test expects one. */
    public static Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal;
            case Outcome.Done<?> done -> throw new AssertionError("not refused: " + done);
        };
    }

    /** Everyone may ask for everything. */
    public static Permissions everybody() {
        return verb -> EnumSet.allOf(Standing.class);
    }

    /** Something many do at once; the number tells them apart. */
    public interface Task<T> {

        T run(int number) throws Exception;
    }

    /** Runs the task so many times at once, each on a connection of its own. */
    public static <T> List<T> together(int times, Task<T> task) throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newFixedThreadPool(times)) {
            var running = IntStream.range(0, times).mapToObj(i -> crowd.submit(() -> {
                start.await();
                return task.run(i);
            })).toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
