package org.liandong.foundation.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.liandong.foundation.kernel.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 记住的案卷: what pages have read of a stream, in memory as of its version. A stream changes by acts and by nothing else, so what was read at a
 * version stays true until the next act; every reading asks the database for the version first, so an act counts from the next page, whichever
 * node it was done at. Acts themselves never rely on it: outside of a {@link Reading} every question goes to the database.
 */
@Component
public class Remembered {

    /** How many streams are kept: those that were read last. A file takes some tens of kilobytes. */
    private static final int STREAMS = 256;

    /**
     * Made known by a module where an act in that stream changes what is read of all others, as a new notice of days off moves every clock.
     *
     * @param stream the same in every court
     */
    public record Everywhere(UUID stream) { }

    private record Key(String court, UUID stream) { }

    /** Number of acts in the stream, and in those that reach everywhere. */
    private record Version(int own, int everywhere) { }

    private record Known(Version version, Map<Object, Object> answers) { }

    private final JdbcClient db;
    private final List<UUID> everywhere;
    private final Map<Key, Known> streams = new LinkedHashMap<>(STREAMS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
            return size() > STREAMS;
        }
    };

    Remembered(JdbcClient db, List<Everywhere> everywhere) {
        this.db = db;
        this.everywhere = everywhere.stream().map(Everywhere::stream).toList();
    }

    /**
     * The answer to a question about a stream.
     *
     * @param question what tells it from every other question about that stream, the reader's account among it if it matters
     * @param answer   reads only what acts in this stream write; its value is shared and must not be changed
     */
    @SuppressWarnings("unchecked")
    public <T> T of(String court, UUID stream, Object question, Supplier<T> answer) {
        if (!Reading.isGoingOn()) {
            return answer.get();
        }
        var key = new Key(court, stream);
        var known = Reading.once(key, () -> known(key));
        var found = (T) known.answers().get(question);
        if (found == null) {
            found = answer.get();
            known.answers().put(question, found);
        }
        return found;
    }

    private Known known(Key key) {
        var version = version(key);
        synchronized (streams) {
            var known = streams.get(key);
            if (known == null || !known.version().equals(version)) {
                known = new Known(version, new ConcurrentHashMap<>());
                if (version.own() > 0) {
                    streams.put(key, known);
                }
            }
            return known;
        }
    }

    private Version version(Key key) {
        var asked = Stream.concat(everywhere.stream(), Stream.of(key.stream())).toArray(UUID[]::new);
        return db.sql("""
                select coalesce(sum(seq) filter (where id = ?), 0), coalesce(sum(seq) filter (where id <> ?), 0)
                from act.stream where court = ? and id = any(?)""").params(key.stream(), key.stream(), key.court(), asked)
                .query((row, n) -> new Version(row.getInt(1), row.getInt(2))).single();
    }
}
