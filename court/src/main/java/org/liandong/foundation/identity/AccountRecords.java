package org.liandong.foundation.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes the acts make to accounts. Every statement runs in the transaction of its act. */
@Repository
class AccountRecords {

    private final JdbcClient db;
    private final Accounts accounts;
    private final PersonalData personal;

    AccountRecords(JdbcClient db, Accounts accounts, PersonalData personal) {
        this.db = db;
        this.accounts = accounts;
        this.personal = personal;
    }

    void open(String court, UUID id, String login, String password, String name, @Nullable Phone phone, @Nullable String firm,
              Instant at) {
        db.sql("""
                insert into identity.account (court, id, login, login_index, password, name, phone, firm, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(court, id, personal.encrypt(login), accounts.loginIndex(login), password, name,
                        phone == null ? null : personal.encrypt(phone.value()), firm, time(at)).update();
    }

    void give(String court, UUID id, Collection<Role> roles) {
        roles.forEach(role -> db.sql("insert into identity.role (court, account, role) values (?, ?, ?) on conflict do nothing")
                .params(court, id, role.name()).update());
    }

    void prove(String court, UUID id, String name, IdCard number) {
        db.sql("update identity.account set name = ?, id_number = ?, id_index = ? where court = ? and id = ?")
                .params(name, personal.encrypt(number.value()), accounts.idIndex(number), court, id).update();
    }

    void password(String court, UUID id, String hash) {
        db.sql("update identity.account set password = ? where court = ? and id = ?").params(hash, court, id).update();
        revokeTokens(court, id);
    }

    void suspend(String court, UUID id, Instant at) {
        db.sql("update identity.account set suspended_at = ? where court = ? and id = ?").params(time(at), court, id).update();
        revokeTokens(court, id);
    }

    void restore(String court, UUID id) {
        db.sql("update identity.account set suspended_at = null where court = ? and id = ?").params(court, id).update();
    }

    private void revokeTokens(String court, UUID id) {
        db.sql("update identity.token set revoked_at = now() where court = ? and account = ? and not page and revoked_at is null").params(court, id).update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
