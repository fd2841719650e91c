package org.liandong.foundation.identity;

import org.liandong.foundation.act.Acts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 开门: the demonstration court lets its people in; a real one without an administrator prints the code for making the first. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Opening implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Acts acts;
    private final DemoCast cast;
    private final FirstAdmin first;
    private final boolean demonstration;

    Opening(Acts acts, DemoCast cast, FirstAdmin first, @Value("${liandong.demo:true}") boolean demonstration) {
        this.acts = acts;
        this.cast = cast;
        this.first = first;
        this.demonstration = demonstration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration) {
            cast.enter(acts);
            LOG.info("演示法院：以下账号只能在本机登录，密码都是 {}", DemoCast.PASSWORD);
            DemoCast.ALL.forEach(it -> LOG.info("  {}  {}  {}", it.login(), it.name(), it.post()));
            return;
        }
        first.code().ifPresent(code -> LOG.info("还没有管理员。请打开 /setup，用一次性设置码 {} 设立第一位管理员", code));
    }
}
