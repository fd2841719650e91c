package org.liandong.foundation.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Role;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 账号簿: the accounts of the court. Reading only; accounts change by acts. */
@Repository
public class Accounts {

    /** Columns of an account; {@code a} is the account's table. */
    static final String COLUMNS = """
            a.court, a.id, a.login, a.name, a.phone, a.firm, a.id_index is not null as proven, a.suspended_at is not null as suspended,
            array(select role from identity.role r where r.court = a.court and r.account = a.id) as roles""";

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
        return db.sql("select " + COLUMNS + " from identity.account a where a.court = ? and a.id = ?").params(court.code(), id)
                .query((row, n) -> account(row)).optional();
    }

    /** The account of that login: a phone number for citizens, a short name for staff. */
    public Optional<Account> byLogin(String login) {
        return db.sql("select " + COLUMNS + " from identity.account a where a.court = ? and a.login_index = ?")
                .params(court.code(), loginIndex(login)).query((row, n) -> account(row)).optional();
    }

    /** Everybody who holds the post and may sign in, by name. */
    public List<Account> holding(Role role) {
        return db.sql("select " + COLUMNS + """
                 from identity.account a join identity.role held on held.court = a.court and held.account = a.id
                where held.court = ? and held.role = ? and a.suspended_at is null order by a.name, a.id""")
                .params(court.code(), role.name()).query((row, n) -> account(row)).list();
    }

    /** Everybody who holds a post, also those who may not sign in at present, by name. */
    public List<Account> staff() {
        return db.sql("select " + COLUMNS + """
                 from identity.account a where a.court = ? and exists (
                    select from identity.role held where held.court = a.court and held.account = a.id)
                order by a.suspended_at is not null, a.name, a.id""").params(court.code()).query((row, n) -> account(row)).list();
    }

    /** The names of these accounts; unknown ones are left out. */
    public Map<UUID, String> names(Collection<UUID> accounts) {
        var names = new HashMap<UUID, String>();
        if (!accounts.isEmpty()) {
            db.sql("select id, name from identity.account where court = ? and id = any(?)").params(court.code(), accounts.toArray(UUID[]::new))
                    .query((RowCallbackHandler) row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        }
        return names;
    }

    /** The one account whose proven real name has that identity number. */
    public Optional<Account> byIdNumber(IdCard number) {
        return db.sql("select " + COLUMNS + " from identity.account a where a.court = ? and a.id_index = ?")
                .params(court.code(), idIndex(number)).query((row, n) -> account(row)).optional();
    }

    /** The identity number proven by the account, in clear: only for filling a paper the person asked for. Empty while none is proven. */
    public Optional<String> idNumber(UUID account) {
        return sealed("id_number", account);
    }

    /** The phone number of the account, in clear: only for filling a paper the person asked for and for sending notices. */
    public Optional<String> phone(UUID account) {
        return sealed("phone", account);
    }

    /** True once somebody can administer the court. */
    public boolean hasAdmin() {
        return !holding(Role.ADMIN).isEmpty();
    }

    /** Whether it is this account's password; takes its time, as it must, also when there is no such account. */
    public boolean isPasswordOf(@Nullable UUID account, String password) {
        var hash = db.sql("select password from identity.account where court = ? and id = ?").params(court.code(), account)
                .query(String.class).optional();
        return passwords.matches(password, hash.orElse(null));
    }

    byte[] loginIndex(String login) {
        return personal.index("login:" + login.strip().toLowerCase(Locale.ROOT));
    }

    byte[] idIndex(IdCard number) {
        return personal.index("id:" + number.value());
    }

    Account account(ResultSet row) throws SQLException {
        var phone = row.getBytes("phone");
        var masked = phone == null ? null : Phone.of(personal.decrypt(phone)).masked();
        var roles = roles((String[]) row.getArray("roles").getArray());
        var login = roles.isEmpty() && masked != null ? masked : personal.decrypt(row.getBytes("login"));
        return new Account(row.getObject("id", UUID.class), row.getString("court"), login, row.getString("name"),
                row.getBoolean("proven") || !roles.isEmpty(), roles, row.getString("firm"), masked, row.getBoolean("suspended"));
    }

    private Optional<String> sealed(String column, UUID account) {
        return db.sql("select " + column + " from identity.account where court = ? and id = ? and " + column + " is not null")
                .params(court.code(), account).query(byte[].class).optional().map(personal::decrypt);
    }

    private static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
