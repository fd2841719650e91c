package org.liandong.foundation.identity;

import java.util.List;
import java.util.Set;

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

/** 设工作账号: somebody of the court or a mediator gets an account with posts. */
@ActName("设工作账号")
public record AdminAppointsStaff(
        @Asked(value = "登录名", hint = "小写字母", max = 30) String login,
        @Asked(value = "姓名", max = 40) String name,
        @Asked("岗位") List<Role> roles,
        @Asked(value = "单位", max = 80) String firm,
        @Asked(value = "初始密码", as = Asked.As.PASSWORD, max = 128, secret = true) String password) implements ActRequest {

    @Component
    static class Handler implements ActHandler<AdminAppointsStaff> {

        private final Accounts accounts;

        Handler(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public Step perform(AdminAppointsStaff act, Occasion on) {
            if (!act.login().matches("[a-z][a-z0-9]{2,29}")) {
                return Refusal.invalid("login", "登录名用小写字母和数字，3到30位，字母开头。");
            }
            var fault = PasswordRule.fault(act.password(), act.login());
            if (fault.isPresent()) {
                return Refusal.invalid("password", fault.get());
            }
            if (accounts.isTaken(act.login())) {
                return Refusal.invalid("login", "这个登录名已经有人用了，请换一个。");
            }
            accounts.add(on, act.login(), act.password(), act.name(), null, act.firm(), Set.copyOf(act.roles()));
            return Effect.to(AccountLifecycle.State.STAFF, "设立工作账号：%s".formatted(act.name())).reach(Reach.OWN);
        }
    }
}
