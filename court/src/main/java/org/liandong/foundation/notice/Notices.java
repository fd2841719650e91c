package org.liandong.foundation.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 消息: written in the transaction of the act they tell of, so that none is lost and none tells of what did not happen. The text messages wait
 * here for the sender; in the demonstration they can be read on a page.
 */
@Repository
public class Notices {

    /**
     * A message.
     *
     * @param phone masked number, null for a message to an inbox only
     */
    public record Message(UUID id, UUID dispute, String name, @Nullable String phone, String words, Instant at, boolean isRead) { }

    private final JdbcClient db;
    private final PersonalData personal;

    Notices(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    /** Tells a party: in its inbox if it is linked, and by text message if it has a phone. */
    public void text(Occasion on, Party party, String words) {
        db.sql("insert into notice.message (court, id, dispute, account, phone, name, words, at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), Ids.at(on.now()), on.stream(), party.account(), party.phone() == null ? null : personal.encrypt(party.phone()),
                        party.name(), words, on.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** Messages of an account, the newest first. */
    public List<Message> inbox(String court, UUID account, int most, int skip) {
        return db.sql("select * from notice.message where court = ? and account = ? order by at desc, id desc limit ? offset ?")
                .params(court, account, most, skip).query((row, n) -> message(row)).list();
    }

    /** How many messages the account has in all. */
    public int count(String court, UUID account) {
        return db.sql("select count(*) from notice.message where court = ? and account = ?").params(court, account).query(Integer.class).single();
    }

    public int unread(String court, UUID account) {
        return db.sql("select count(*) from notice.message where court = ? and account = ? and read_at is null").params(court, account)
                .query(Integer.class).single();
    }

    /** Notes that the account has seen these messages; those of others stay as they are. */
    public void markRead(String court, UUID account, Collection<UUID> messages, Instant now) {
        db.sql("update notice.message set read_at = ? where court = ? and account = ? and id = any(?) and read_at is null")
                .params(now.atOffset(ZoneOffset.UTC), court, account, messages.toArray(UUID[]::new)).update();
    }

    /** Text messages of the court, the newest first, for the demonstration's outbox. */
    public List<Message> outbox(String court, int most, int skip) {
        return db.sql("select * from notice.message where court = ? and phone is not null order by at desc, id desc limit ? offset ?")
                .params(court, most, skip).query((row, n) -> message(row)).list();
    }

    /** How many text messages the court has in all. */
    public int countTexts(String court) {
        return db.sql("select count(*) from notice.message where court = ? and phone is not null").params(court).query(Integer.class).single();
    }

    private Message message(ResultSet row) throws SQLException {
        var phone = row.getBytes("phone");
        var clear = phone == null ? null : personal.decrypt(phone);
        return new Message(row.getObject("id", UUID.class), row.getObject("dispute", UUID.class), row.getString("name"),
                clear == null ? null : clear.substring(0, 3) + "****" + clear.substring(clear.length() - 4), row.getString("words"),
                row.getTimestamp("at").toInstant(), row.getTimestamp("read_at") != null);
    }
}
