package org.liandong.command;

import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.liandong.foundation.act.Verifier;
import org.liandong.foundation.kernel.Role;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code verify}: checks every chain of acts and says what was altered. On the database itself, beside a running court or without one; or, with
 * {@code --url}, by asking the court.
 */
final class VerifyCommand {

    /** What was found, wherever it was found. */
    private record Found(int disputes, int acts, List<String> faults) { }

    private VerifyCommand() { }

    static int perform(List<String> typed) {
        var options = Options.read(typed, Set.of("data", "db", "db-user", "db-password", "url", "token"), Set.of());
        options.words(0, "");
        if (options.has("url")) {
            return report(overTheWire(options));
        }
        if (options.has("db")) {
            return report(inside(Databases.external(options)));
        }
        try (var postgres = Databases.embedded(options)) {
            return report(inside(Databases.source(postgres.url(), postgres.user(), postgres.password())));
        }
    }

    /** Only the verifier and a database: no pages, no clocks, nothing that could change anything. */
    private static Found inside(DataSource source) {
        try (var light = new AnnotationConfigApplicationContext()) {
            light.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
            light.registerBean(Verifier.class);
            light.refresh();
            var db = light.getBean(JdbcClient.class);
            if (db.sql("select to_regclass('act.act') is null").query(Boolean.class).single()) {
                throw new Stopped("这个数据库里还没有法院的数据，没有什么可以校验。");
            }
            // Rows are read a few at a time only within a transaction.
            return new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
                var report = light.getBean(Verifier.class).verify();
                var disputes = db.sql("select count(*) from docket.dispute").query(Integer.class).single();
                return new Found(disputes, report.acts(), report.faults().stream().map(Object::toString).toList());
            });
        }
    }

    private static Found overTheWire(Options options) {
        var court = new Wire(options.value("url").orElseThrow()).requireOpen();
        var head = People.of(court, options.values("token"), 0).holding(Role.HEAD, 0).token();
        var report = court.send("POST", "/verify", Map.of(), head, null).orStop("校验").body();
        var disputes = court.get("/disputes?scope=all", head).orStop("查登记册").body().path("total").asInt();
        return new Found(disputes, report.path("acts").asInt(), report.path("faults").valueStream().map(it -> "%s 第%d条：%s"
                .formatted(it.path("stream").asString(), it.path("seq").asInt(), it.path("words").asString())).toList());
    }

    private static int report(Found found) {
        System.out.println("校验了%d件纠纷，%d条行为记录。".formatted(found.disputes(), found.acts()));
        if (found.faults().isEmpty()) {
            System.out.println("全部完好，没有发现改动。");
            return 0;
        }
        System.out.println("发现%d处问题：".formatted(found.faults().size()));
        found.faults().forEach(fault -> System.out.println("  " + fault));
        return 1;
    }
}
