import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Filing a dispute through the public API, against the same statements sent by pgbench to the same database. */
final class Filing {

    private final Settings settings;
    private final Database database;
    private final Path scratch;
    private final Report report;
    private final List<String> tokens = new ArrayList<>();
    private long filed;
    private long copied;
    private long wrong;

    Filing(Settings settings, Database database, Path scratch, Report report) {
        this.settings = settings;
        this.database = database;
        this.scratch = scratch;
        this.report = report;
    }

    /** Returns false if an answer was not 201 or a row is missing. */
    boolean measure() throws IOException, SQLException, InterruptedException {
        var people = new People(settings.port);
        for (var citizen : People.CITIZENS) {
            tokens.add(people.token(citizen.phone()));
        }
        Bench.say("立案：热身 %d 秒", settings.warmUp);
        load(8, settings.warmUp);
        var script = script(people.token(People.APPLICANT));
        var pgbench = Pgbench.of(settings.data, List.of(script.write(scratch, "filing")));
        var before = rows("verb = 'party-submits-complaint'");
        var marked = rows(marked());
        filed = wrong = copied = 0;
        heading(script, pgbench);
        for (var clients : settings.clients) {
            compare(clients, pgbench);
        }
        var real = rows("verb = 'party-submits-complaint'") - before - (rows(marked()) - marked);
        return check(real, rows(marked()) - marked);
    }

    private Load.Round load(int clients, int seconds) throws InterruptedException, IOException {
        var round = Load.run(settings, clients, seconds, 201, client -> {
            var who = client % tokens.size();
            return () -> People.complaint(People.CITIZENS.get(who), tokens.get(who), UUID.randomUUID().toString());
        });
        filed += round.done();
        wrong += round.wrong();
        return round;
    }

    private Script script(String token) throws IOException, SQLException {
        try (var wire = new Wire(settings.port)) {
            Captured.Work file = () -> People.good(wire.send(People.complaint(People.CITIZENS.getFirst(), token, UUID.randomUUID().toString())));
            return Script.writing(Captured.of(database, file), Captured.of(database, file));
        }
    }

    private void heading(Script script, Optional<Pgbench> pgbench) {
        report.line("## Filing a dispute: `POST /api/v1/disputes`");
        report.line("");
        report.line("One filing sends these %d statements; pgbench (`-M %s`) sends the same:", script.roundTrips(),
                pgbench.map(Pgbench::mode).orElse("—"));
        report.line("");
        report.list(script.summary());
        report.line("");
        report.head("Clients", "court, filings/s by round", "median", "p50 ms", "p95", "p99", "CPU ms", "generator", "pgbench/s by round", "median",
                "mean ms", "court ÷ pgbench");
    }

    private void compare(int clients, Optional<Pgbench> pgbench) throws IOException, InterruptedException {
        var court = new ArrayList<Load.Round>();
        var limit = new ArrayList<Pgbench.Round>();
        for (int i = 0; i < settings.rounds; i++) {
            Bench.say("立案：%d 个客户端，第 %d 轮", clients, i + 1);
            court.add(load(clients, settings.seconds));
            if (pgbench.isPresent()) {
                var round = pgbench.get().run(clients, settings.seconds);
                copied += round.done();
                limit.add(round);
            }
        }
        var rates = court.stream().map(Load.Round::perSecond).toList();
        var limits = limit.stream().map(Pgbench.Round::perSecond).toList();
        report.row(Integer.toString(clients), Report.each(rates), Report.number(Report.median(rates)),
                Report.number(Bench.median(court, it -> it.percentile(.5))), Report.number(Bench.median(court, it -> it.percentile(.95))),
                Report.number(Bench.median(court, it -> it.percentile(.99))), Report.number(Bench.median(court, Load.Round::work)),
                Report.number(Bench.median(court, Load.Round::cores)),
                Report.each(limits), Report.number(Report.median(limits)),
                Report.number(Report.median(limit.stream().map(Pgbench.Round::average).toList())),
                Report.number(Report.median(rates) / Report.median(limits)));
    }

    private boolean check(long real, long marked) {
        report.line("");
        report.line("Checked: %d answers 201, %d acts of filing in the log; %d other answers. pgbench: %d transactions, %d acts.", filed, real, wrong,
                copied, marked);
        report.line("");
        return wrong == 0 && real == filed && marked == copied;
    }

    private long rows(String condition) throws SQLException {
        return database.count("select count(*) from act.act where " + condition);
    }

    private static String marked() {
        return "substring(stream::text, 20, 4) = '%s'".formatted(Script.MARK);
    }
}
