package org.liandong.foundation.identity.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.identity.AccountState;
import org.springframework.web.util.UriUtils;

/** The words of the forms about accounts. */
final class AccountForms {

    private static final String PASSWORD_HINT = "至少10个字符，可以用几个词连起来，不要用生日、手机号";

    private AccountForms() { }

    static Form login(@Nullable String next) {
        return carry(Form.of("登录", "", "/login", "登录",
                Form.text("login", "手机号", "法院工作人员和调解员填登录名", "username"),
                Form.password("password", "密码", "", "current-password")), next).other("还没有账号？用手机号注册", "/register" + query(next));
    }

    static Form register(@Nullable String next) {
        return carry(Form.of("注册", "用手机号注册。手机号只用来登录和通知您办事的进展。", "/register", "注册",
                Form.phone("phone", "手机号", "以后用它登录，也用它收通知"),
                Form.password("password", "设一个密码", PASSWORD_HINT, "new-password")), next).other("已经注册过？去登录", "/login" + query(next));
    }

    static Form realName(@Nullable String next, AccountState state) {
        var explain = state == AccountState.UNKNOWN ? AccountState.UNKNOWN.face().plain()
                : "法院要确认是您本人。认证一次，以后办事都不用再填。身份证号加密保存，别人看不到。";
        return carry(Form.of("实名认证", explain, "/me/real-name", state == AccountState.UNKNOWN ? "再试一次" : "提交认证",
                Form.text("name", "姓名", "和身份证上一样", "name"),
                Form.text("idCard", "身份证号", "18位，最后一位可能是X", "off")), next).other("现在不认证，先看看我的账号", "/me");
    }

    static Form password() {
        return Form.of("修改密码", "改完以后，其他手机和电脑上的登录都会退出。", "/me/password", "改成新密码",
                Form.password("current", "原来的密码", "", "current-password"),
                Form.password("next", "新密码", PASSWORD_HINT, "new-password")).other("不改了，回到我的账号", "/me");
    }

    static Form setup() {
        return Form.of("设立第一位管理员", "这个法院还没有管理员。设置码印在启动程序的窗口里，只能用一次。", "/setup", "设立管理员",
                Form.text("code", "设置码", "16位字母和数字", "off"),
                Form.text("name", "姓名", "", "name"),
                Form.text("login", "登录名", "小写字母开头，可以有数字", "username"),
                Form.password("password", "密码", PASSWORD_HINT, "new-password"));
    }

    /** The page asked for before, as it travels in an address. */
    static String query(@Nullable String next) {
        return next != null && Entrance.isOurs(next) ? "?next=" + UriUtils.encode(next, StandardCharsets.UTF_8) : "";
    }

    private static Form carry(Form form, @Nullable String next) {
        return next != null && Entrance.isOurs(next) ? form.with("next", next) : form;
    }
}
