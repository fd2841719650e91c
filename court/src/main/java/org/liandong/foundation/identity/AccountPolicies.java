package org.liandong.foundation.identity;

import org.liandong.foundation.kernel.Refusal;

/** Why an act on an account is refused: the one list, with codes, words and articles. */
final class AccountPolicies {

    private static final String REGISTRATION = "在线诉讼规则 第七条";

    private AccountPolicies() { }

    static Refusal alreadyOpen() {
        return Refusal.unlawful("account.already-open", "这个账号已经开通，不用再开一次，请直接登录。", REGISTRATION);
    }

    static Refusal phoneTaken() {
        return Refusal.invalid("phone", "这个手机号已经注册过，请直接登录。如果不是您注册的，请拨打12368。");
    }

    static Refusal loginTaken() {
        return Refusal.invalid("login", "这个登录名已经有人用，请换一个。");
    }

    static Refusal mismatch() {
        return new Refusal(Refusal.Kind.INVALID, "account.real-name-mismatch", "姓名和身份证号对不上，认证没有通过。请照着身份证核对后再试；"
                + "还是不行，请带身份证到诉讼服务中心窗口办理。", REGISTRATION,
                java.util.List.of(new Refusal.FieldError("idCard", "姓名和身份证号对不上，请照着身份证核对。")));
    }

    static Refusal idNumberUsed() {
        return Refusal.unlawful("account.id-number-used", "这个身份证号已经在另一个账号上认证过。请用原来的手机号登录；"
                + "原来的手机号不用了，请带身份证到诉讼服务中心窗口办理。", REGISTRATION);
    }

    static Refusal wrongPassword() {
        return Refusal.invalid("current", "原来的密码不对，请重新输入。");
    }

    static Refusal ownAccount() {
        return Refusal.forbidden("account.own", "不能停用自己的账号，请让另一位负责人来办。");
    }
}
