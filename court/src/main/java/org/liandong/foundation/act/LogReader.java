package org.liandong.foundation.act;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 读日志的人: reads the log by position, for whoever may come a moment later. Transactions commit out of order, so a position alone would skip
 * rows: the reader goes by (transaction, position) and stops below the oldest transaction that is still running. Each reader has a cursor of
 * its own, moved in the transaction that uses what was read.
 */
@Component
public class LogReader {

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    LogReader(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /** Hands the next entries, at most {@code limit}, to the consumer and moves the cursor; returns how many there were. */
    public int read(String reader, int limit, Consumer<List<Entry>> consumer) {
        return transaction.execute(status -> {
            db.sql("insert into act.reader (name, xid, position) values (?, '0', 0) on conflict do nothing").params(reader).update();
            // The lock keeps two nodes from serving the same reader at once.
            var cursor = db.sql("select xid::text, position from act.reader where name = ? for update").params(reader)
                    .query((row, n) -> new Cursor(row.getString(1), row.getLong(2))).single();
            var read = db.sql("""
                    select *, xid::text as at_xid from act.act
                    where (xid, position) > (cast(? as xid8), ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
                    order by xid, position limit ?""").params(cursor.xid(), cursor.position(), limit)
                    .query((row, n) -> new Read(ActLog.entry(row), new Cursor(row.getString("at_xid"), row.getLong("position")))).list();
            if (read.isEmpty()) {
                return 0;
            }
            consumer.accept(read.stream().map(Read::entry).toList());
            var last = read.getLast().at();
            db.sql("update act.reader set xid = cast(? as xid8), position = ? where name = ?").params(last.xid(), last.position(), reader).update();
            return read.size();
        });
    }

    private record Cursor(String xid, long position) { }

    private record Read(Entry entry, Cursor at) { }
}
