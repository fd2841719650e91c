package org.liandong.foundation.identity;

import static org.liandong.foundation.identity.AccountState.REGISTERED;
import static org.liandong.foundation.identity.AccountState.STAFF;
import static org.liandong.foundation.identity.AccountState.SUSPENDED;
import static org.liandong.foundation.identity.AccountState.UNKNOWN;
import static org.liandong.foundation.identity.AccountState.VERIFIED;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 账号的一生, as a table. */
@Configuration(proxyBeanMethods = false)
class AccountLifecycle {

    /** 先行实名注册，核实手机号码和身份证件. */
    private static final String REGISTRATION = "在线诉讼规则 第七条";
    private static final String OFFICE = "法院账号管理";
    private static final String PROTECTION = "个人信息保护法 第五十一条";

    static final Lifecycle<AccountState> TABLE = Lifecycle.of(AccountState.KIND, "账号", AccountState.class)
            .opens(PersonRegisters.class).to(REGISTRATION, REGISTERED)
            .opens(AdminAppointsStaff.class).to(OFFICE, STAFF)
            .act(PersonProvesRealName.class, REGISTERED, UNKNOWN).to(REGISTRATION, VERIFIED, UNKNOWN)
            .act(PersonChangesPassword.class, REGISTERED, UNKNOWN, VERIFIED, STAFF).stays(PROTECTION)
            .act(AdminSuspendsAccount.class, REGISTERED, UNKNOWN, VERIFIED, STAFF).to(PROTECTION, SUSPENDED)
            .act(AdminRestoresAccount.class, SUSPENDED).to(OFFICE, REGISTERED, VERIFIED, STAFF)
            .table();

    @Bean
    Proceeding account() {
        return new Proceeding(TABLE, 0);
    }
}
