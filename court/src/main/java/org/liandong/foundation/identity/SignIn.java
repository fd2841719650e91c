package org.liandong.foundation.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** 登录: decides whether somebody with that login and password may come in. */
@Service
public class SignIn {

    private final Accounts accounts;
    private final RateLimits limits;
    private final boolean demonstration;

    SignIn(Accounts accounts, RateLimits limits, @Value("${liandong.demo:true}") boolean demonstration) {
        this.accounts = accounts;
        this.limits = limits;
        this.demonstration = demonstration;
    }

    /**
     * Tries to sign in. Throws {@link TryLater} after too many wrong passwords or when too many people sign in at once.
     *
     * @param address   the address the request came from
     * @param forwarded true if a proxy passed the request on, so that the address tells nothing about the person
     */
    public Outcome<Account> attempt(String login, String password, String address, boolean forwarded) {
        var who = login.strip().toLowerCase(Locale.ROOT);
        limits.require(RateLimits.Kind.LOGIN, who);
        limits.require(RateLimits.Kind.LOGIN_ADDRESS, address);
        var account = accounts.byLogin(who);
        if (!accounts.isPasswordOf(account.map(Account::id).orElse(null), password.strip())) {
            limits.tally(RateLimits.Kind.LOGIN, who);
            limits.tally(RateLimits.Kind.LOGIN_ADDRESS, address);
            return refused("sign-in.wrong", "登录名或者密码不对，请再试一次。忘了密码，请带身份证到诉讼服务中心窗口或者拨打12368。");
        }
        limits.forget(RateLimits.Kind.LOGIN, who);
        var known = account.orElseThrow();
        if (known.suspended()) {
            return refused("sign-in.suspended", AccountState.SUSPENDED.face().plain());
        }
        if (DemoCast.isMember(known.id()) && (!demonstration || forwarded || !isThisMachine(address))) {
            return refused("sign-in.demonstration", "这是演示账号，只能在演示法院所在的这台电脑上登录。");
        }
        return new Outcome.Done<>(known);
    }

    private static Outcome<Account> refused(String code, String words) {
        return new Outcome.Refused<>(Refusal.forbidden(code, words));
    }

    private static boolean isThisMachine(String address) {
        try {
            // The address is a literal, so nothing is looked up.
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException strange) {
            return false;
        }
    }
}
