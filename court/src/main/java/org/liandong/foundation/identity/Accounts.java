package org.liandong.foundation.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 账号库. */
@Repository
public class Accounts {

    private static final String SELECT = """
            select a.id, a.login, a.name, a.firm, a.id_index is not null or s.state = 'STAFF' as real_name,
                (select string_agg(role, ' ') from identity.role r where r.court = a.court and r.account = a.id) as roles
            from identity.account a left join act.subject s on s.court = a.court and s.stream = a.id and s.id = a.id
            where a.court = ?""";

    private final JdbcClient db;
    private final Court court;
    private final PersonalData personal;
    private final Passwords passwords;

    Accounts(JdbcClient db, Court court, PersonalData personal, Passwords passwords) {
        this.db = db;
        this.court = court;
        this.personal = personal;
        this.passwords = passwords;
    }

    public Optional<Account> byId(@Nullable UUID id) {
        return db.sql(SELECT + " and a.id = ?").params(court.code(), id).query((row, n) -> account(row)).optional();
    }

    public Optional<Account> byLogin(String login) {
        return db.sql(SELECT + " and a.login = ?").params(court.code(), login).query((row, n) -> account(row)).optional();
    }

    /** The person of that identity number, once proven. */
    public Optional<Account> byIdNumber(IdCard number) {
        return db.sql(SELECT + " and a.id_index = ?").params(court.code(), personal.index(number.value())).query((row, n) -> account(row)).optional();
    }

    /** Everyone who holds the post, by name. */
    public List<Account> holding(Role role) {
        return db.sql(SELECT + " and exists (select from identity.role r where r.court = a.court and r.account = a.id and r.role = ?) order by a.name")
                .params(court.code(), role.name()).query((row, n) -> account(row)).list();
    }

    /** The proven identity number in clear; for filling in the person as a party, and for nothing shown. */
    public Optional<String> idNumber(UUID account) {
        return sealed("id_number", account);
    }

    /** The phone in clear; for filling in the person as a party and for sending messages. */
    public Optional<String> phone(UUID account) {
        return sealed("phone", account);
    }

    private Optional<String> sealed(String column, UUID account) {
        return db.sql("select " + column + " from identity.account where court = ? and id = ? and " + column + " is not null")
                .params(court.code(), account).query((row, n) -> row.getBytes(1)).optional().map(personal::decrypt);
    }

    /** Whether it is this account's password; takes its time, as it must. */
    public boolean isPasswordOf(@Nullable UUID account, String password) {
        var hash = db.sql("select password from identity.account where court = ? and id = ?").params(court.code(), account)
                .query(String.class).optional();
        return passwords.matches(password, hash.orElse(null));
    }

    boolean isTaken(String login) {
        return byLogin(login).isPresent();
    }

    void add(Occasion on, String login, String password, String name, @Nullable Phone phone, @Nullable String firm, Set<Role> roles) {
        db.sql("insert into identity.account (court, id, login, password, name, phone, firm, made_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(on.court(), on.stream(), login, passwords.hash(password), name, phone == null ? null : personal.encrypt(phone.value()), firm,
                        on.now().atOffset(java.time.ZoneOffset.UTC)).update();
        for (var role : roles) {
            db.sql("insert into identity.role (court, account, role) values (?, ?, ?)").params(on.court(), on.stream(), role.name()).update();
        }
    }

    void prove(Occasion on, String name, IdCard number) {
        db.sql("update identity.account set name = ?, id_number = ?, id_index = ? where court = ? and id = ?")
                .params(name, personal.encrypt(number.value()), personal.index(number.value()), on.court(), on.stream()).update();
    }

    void changePassword(Occasion on, String password) {
        db.sql("update identity.account set password = ? where court = ? and id = ?").params(passwords.hash(password), on.court(), on.stream()).update();
        db.sql("delete from identity.token where court = ? and account = ?").params(on.court(), on.stream()).update();
    }

    private static Account account(ResultSet row) throws SQLException {
        var roles = row.getString("roles");
        return new Account(row.getObject("id", UUID.class), row.getString("login"), row.getString("name"), row.getBoolean("real_name"),
                roles == null ? Set.of() : Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("firm"));
    }
}
