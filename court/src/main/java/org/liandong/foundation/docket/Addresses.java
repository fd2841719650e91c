package org.liandong.foundation.docket;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.kernel.Phone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 送达地址: the one place where a party's confirmed address stands; every later proceeding reads it here (民诉法解释 137). */
@Repository
public class Addresses {

    /** A confirmed address, in clear. */
    public record Confirmed(String address, String phone, boolean electronic) { }

    private final JdbcClient db;
    private final PersonalData personal;

    Addresses(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    /** A later confirmation replaces an earlier one; the log keeps that it was made. */
    public void confirm(Occasion on, Party party, String address, Phone phone, boolean electronic) {
        db.sql("""
                insert into docket.address (court, dispute, party, address, phone, e_service, at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (court, dispute, party) do update set address = excluded.address, phone = excluded.phone,
                    e_service = excluded.e_service, at = excluded.at""")
                .params(on.court(), on.stream(), party.id(), personal.encrypt(address), personal.encrypt(phone.value()), electronic,
                        on.now().atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<Confirmed> of(String court, UUID dispute, UUID party) {
        return db.sql("select address, phone, e_service from docket.address where court = ? and dispute = ? and party = ?").params(court, dispute, party)
                .query((row, n) -> new Confirmed(personal.decrypt(row.getBytes(1)), personal.decrypt(row.getBytes(2)), row.getBoolean(3))).optional();
    }
}
