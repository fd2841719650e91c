package org.liandong.foundation.act;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 重复请求: what callers have already done under their own idempotency keys, so that a request sent twice acts once. */
@Repository
class AskedBefore {

    private final JdbcClient db;

    AskedBefore(JdbcClient db) {
        this.db = db;
    }

    /**
     * The earlier answer to the same request; a refusal if the key was used for another one.
     *
     * @param exists whether the stream asked about exists: a request that opens a new one gets another id each time it is sent
     */
    Optional<Outcome<Receipt>> find(Ask ask, boolean exists) {
        if (ask.key() == null || ask.actor().account() == null) {
            return Optional.empty();
        }
        return db.sql("select digest, stream, seq, subject, result, at from act.asked where court = ? and account = ? and key = ?")
                .params(ask.actor().court(), ask.actor().account(), ask.key())
                .query((row, n) -> {
                    var elsewhere = exists && !ask.stream().equals(row.getObject("stream", UUID.class));
                    if (elsewhere || !Arrays.equals(row.getBytes("digest"), digest(ask))) {
                        return Optional.<Outcome<Receipt>>of(new Outcome.Refused<>(Refusal.unlawful("idempotency-key-reused",
                                "这个请求编号已经用于另一次操作，请换一个编号再提交。", "接口约定")));
                    }
                    Outcome<Receipt> done = new Outcome.Done<>(new Receipt(row.getObject("stream", UUID.class), row.getInt("seq"),
                            row.getObject("subject", UUID.class), row.getObject("result", UUID.class), row.getTimestamp("at").toInstant(), true));
                    return Optional.of(done);
                }).optional().flatMap(it -> it);
    }

    void remember(Ask ask, Receipt receipt) {
        if (ask.key() == null || ask.actor().account() == null) {
            return;
        }
        db.sql("insert into act.asked (court, account, key, digest, stream, seq, subject, result, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(ask.actor().court(), ask.actor().account(), ask.key(), digest(ask), receipt.stream(), receipt.seq(),
                        receipt.object(), receipt.result(), ActLog.time(receipt.at())).update();
    }

    /** Digest of what was asked, without its secrets: nothing here helps anybody to guess a password. */
    private static byte[] digest(Ask ask) {
        return Chain.sm3((Lifecycle.verb(ask.request().getClass()) + Facts.of(ask.request())).getBytes(StandardCharsets.UTF_8));
    }
}
