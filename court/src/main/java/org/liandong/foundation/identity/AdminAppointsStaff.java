package org.liandong.foundation.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 开通工作账号: an administrator gives somebody an account with posts. */
@ActName(value = "开通工作账号", explain = "给法院工作人员或者特邀调解员开通账号。请当面把密码告诉本人，请本人登录后马上改掉。")
public record AdminAppointsStaff(
        @Asked(value = "登录名", hint = "小写字母开头，可以有数字，2到30位", max = 30) String login,
        @Asked(value = "姓名", max = 50) String name,
        @Asked(value = "岗位") List<Role> roles,
        @Asked(value = "工作单位", hint = "调解员、律师据此查回避", max = 80) String firm,
        @Asked(value = "初始密码", hint = "至少10个字符", max = 128, as = Asked.As.PASSWORD, secret = true) String password,
        @Asked(value = "擅长调解哪些纠纷", hint = "调解员才填，写进公开的名册", max = 100, required = false) @Nullable String fields) implements ActRequest {

    /** For somebody who is no mediator, or one who takes disputes of every kind. */
    public AdminAppointsStaff(String login, String name, List<Role> roles, String firm, String password) {
        this(login, name, roles, firm, password, null);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "AdminAppointsStaff[login=" + login + ", name=" + name + ", roles=" + roles + ", firm=" + firm + ", fields=" + fields + "]";
    }

    /** Decides it. */
    @Component
    static class Handler implements ActHandler<AdminAppointsStaff> {

        private final Accounts accounts;
        private final AccountRecords records;
        private final Passwords passwords;

        Handler(Accounts accounts, AccountRecords records, Passwords passwords) {
            this.accounts = accounts;
            this.records = records;
            this.passwords = passwords;
        }

        @Override
        public boolean offered(Occasion on) {
            return on.isNew();
        }

        @Override
        public Step perform(AdminAppointsStaff act, Occasion on) {
            if (!on.isNew()) {
                return AccountPolicies.alreadyOpen();
            }
            if (!act.login().matches("[a-z][a-z0-9]{1,29}")) {
                return Refusal.invalid("login", "登录名用小写字母开头，后面可以是小写字母和数字，2到30位。");
            }
            if (act.roles().isEmpty()) {
                return Refusal.invalid("roles", "请至少选一个岗位。");
            }
            var weak = passwords.weakness(act.password(), act.login(), act.name());
            if (weak.isPresent()) {
                return Refusal.invalid("password", weak.get());
            }
            if (accounts.byLogin(act.login()).isPresent()) {
                return AccountPolicies.loginTaken();
            }
            records.open(on.court(), on.stream(), act.login(), passwords.hash(act.password()), act.name(), null, act.firm(), on.now());
            records.give(on.court(), on.stream(), act.roles());
            return Effect.to(AccountState.STAFF, "%s开通工作账号，岗位：%s".formatted(act.name(),
                    String.join("、", act.roles().stream().map(Role::label).toList()))).reach(Reach.STAFF);
        }
    }
}
