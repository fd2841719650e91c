package org.liandong.command;

import java.util.stream.Collectors;

import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.identity.FirstAdmin;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** What whoever started the court reads when it is open: where it is and who can come in. */
final class Welcome {

    private Welcome() { }

    static void announce(ConfigurableApplicationContext court, String address, int port) {
        var where = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address.contains(":") ? "[" + address + "]" : address;
        var site = "http://%s:%d".formatted(where, port);
        System.out.println("\n联动已经开门：%s\n\n%s\n\n要停下来，按 Ctrl-C。".formatted(site, doors(court, site)));
        court.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> {
            if (closed.getApplicationContext() == court) {
                System.out.println("\n正在停下来……");
            }
        });
    }

    private static String doors(ConfigurableApplicationContext court, String site) {
        if (court.getEnvironment().getProperty("liandong.demo", Boolean.class, true)) {
            return "这是演示法院，人物都是虚构的。下面的账号只能在本机登录，密码都是 %s\n%s".formatted(DemoCast.PASSWORD, cast());
        }
        return court.getBean(FirstAdmin.class).code()
                .map("还没有管理员。请打开 %s/setup ，用一次性设置码 %%s 设立第一位管理员。".formatted(site)::formatted)
                .orElse("请用已有的账号登录。");
    }

    private static String cast() {
        return DemoCast.ALL.stream().map(it -> "  %s  %s  %s".formatted(padded(it.login()), it.name(), it.post())).collect(Collectors.joining("\n"));
    }

    private static String padded(String login) {
        return String.format("%-12s", login);
    }
}
