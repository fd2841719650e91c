import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The file of a dispute as a party reads it, as page and through the API, against the cheapest page of the court and against its own statements. */
final class PagesRead {

    private final Settings settings;
    private final Database database;
    private final Path scratch;
    private final Report report;
    private final List<String> cookies = new ArrayList<>();
    private List<String> disputes = List.of();
    private String token = "";
    private long wrong;

    PagesRead(Settings settings, Database database, Path scratch, Report report) {
        this.settings = settings;
        this.database = database;
        this.scratch = scratch;
        this.report = report;
    }

    /** Returns false if an answer was not 200. */
    boolean measure() throws IOException, SQLException, InterruptedException {
        Bench.say("页面：准备案卷和登录");
        var people = new People(settings.port);
        disputes = people.disputes(database);
        token = people.token(People.APPLICANT);
        for (int i = 0; i < settings.clients.stream().mapToInt(it -> it).max().orElseThrow(); i++) {
            cookies.add(people.cookie(People.APPLICANT));
        }
        Bench.say("页面：热身 %d 秒", settings.warmUp);
        load(8, settings.warmUp, this::page);
        load(8, settings.warmUp / 2, this::resource);
        load(8, settings.warmUp / 4, PagesRead::health);
        var pages = scripts("page", dispute -> request(dispute, 0));
        var resources = scripts("resource", this::resource);
        var page = Pgbench.of(settings.data, paths(pages, "page"));
        var resource = Pgbench.of(settings.data, paths(resources, "resource"));
        heading(pages, resources, page);
        for (var clients : settings.clients) {
            compare(clients, page, resource);
        }
        report.line("");
        report.line("Checked: %d answers other than 200. Each client has a session of its own from the log-in form; %d disputes in different states, each of twelve acts or more.", wrong, disputes.size());
        report.line("");
        return wrong == 0;
    }

    private byte[] request(String dispute, int client) {
        return Wire.request("GET", "/disputes/" + dispute, "", "Cookie", cookies.get(client));
    }

    private byte[] resource(String dispute) {
        return Wire.request("GET", "/api/v1/disputes/" + dispute, "", "Authorization", "Bearer " + token);
    }

    private Supplier<byte[]> page(int client) {
        return inTurn(disputes.stream().map(it -> request(it, client)).toList(), client);
    }

    private Supplier<byte[]> resource(int client) {
        return inTurn(disputes.stream().map(this::resource).toList(), client);
    }

    private static Supplier<byte[]> health(int client) {
        return inTurn(List.of(Wire.request("GET", "/health", "")), client);
    }

    private static Supplier<byte[]> inTurn(List<byte[]> requests, int first) {
        var next = new int[] {first};
        return () -> requests.get(next[0]++ % requests.size());
    }

    private Load.Round load(int clients, int seconds, IntFunction<Supplier<byte[]>> requests) throws InterruptedException, IOException {
        var round = Load.run(settings, clients, seconds, 200, requests);
        wrong += round.wrong();
        return round;
    }

    /** What a page of each dispute sends; made before the load, so that nothing runs beside it. */
    private List<Script> scripts(String name, java.util.function.Function<String, byte[]> request) throws IOException, SQLException {
        var scripts = new ArrayList<Script>();
        try (var wire = new Wire(settings.port)) {
            for (var dispute : disputes) {
                Bench.say("页面：看 %s 发了哪些语句", name);
                var sent = request.apply(dispute);
                scripts.add(Script.reading(Captured.of(database, () -> People.good(wire.send(sent)))));
            }
        }
        return scripts;
    }

    private List<Path> paths(List<Script> scripts, String name) throws IOException {
        var paths = new ArrayList<Path>();
        for (var script : scripts) {
            paths.add(script.write(scratch, name + paths.size()));
        }
        return paths;
    }

    private void heading(List<Script> pages, List<Script> resources, Optional<Pgbench> pgbench) {
        report.line("## Reading a file: `GET /disputes/{id}` (page) and `GET /api/v1/disputes/{id}` (resource)");
        report.line("");
        report.line("Statements by dispute: page %s, resource %s; pgbench `-M %s`. The page of a dispute with a draft agreement sends:",
                pages.stream().map(Script::roundTrips).toList(), resources.stream().map(Script::roundTrips).toList(),
                pgbench.map(Pgbench::mode).orElse("—"));
        report.line("");
        report.list(pages.getLast().summary());
        report.line("");
        report.head("Clients", "What", "per second by round", "median", "p50 ms", "p95", "p99", "CPU ms", "generator", "÷ /health", "÷ pgbench");
    }

    private void compare(int clients, Optional<Pgbench> page, Optional<Pgbench> resource) throws IOException, InterruptedException {
        var pages = new ArrayList<Load.Round>();
        var resources = new ArrayList<Load.Round>();
        var healths = new ArrayList<Load.Round>();
        var pageLimit = new ArrayList<Double>();
        var resourceLimit = new ArrayList<Double>();
        for (int i = 0; i < settings.rounds; i++) {
            Bench.say("页面：%d 个客户端，第 %d 轮", clients, i + 1);
            pages.add(load(clients, settings.seconds, this::page));
            if (page.isPresent()) {
                pageLimit.add(page.get().run(clients, settings.seconds).perSecond());
            }
            resources.add(load(clients, settings.seconds, this::resource));
            if (resource.isPresent()) {
                resourceLimit.add(resource.get().run(clients, settings.seconds).perSecond());
            }
            healths.add(load(clients, settings.seconds, PagesRead::health));
        }
        var cheap = Bench.median(healths, Load.Round::perSecond);
        row(clients, "page", pages, cheap, pageLimit);
        row(clients, "resource", resources, cheap, resourceLimit);
        row(clients, "/health", healths, cheap, List.of());
        limit(clients, "pgbench, the page's statements", pageLimit);
        limit(clients, "pgbench, the resource's statements", resourceLimit);
    }

    private void row(int clients, String what, List<Load.Round> rounds, double cheap, List<Double> limit) {
        var rates = rounds.stream().map(Load.Round::perSecond).toList();
        report.row(Integer.toString(clients), what, Report.each(rates), Report.number(Report.median(rates)),
                Report.number(Bench.median(rounds, it -> it.percentile(.5))), Report.number(Bench.median(rounds, it -> it.percentile(.95))),
                Report.number(Bench.median(rounds, it -> it.percentile(.99))), Report.number(Bench.median(rounds, Load.Round::work)),
                Report.number(Bench.median(rounds, Load.Round::cores)),
                Report.number(Report.median(rates) / cheap), Report.number(Report.median(rates) / Report.median(limit)));
    }

    private void limit(int clients, String what, List<Double> rates) {
        report.row(Integer.toString(clients), what, Report.each(rates), Report.number(Report.median(rates)), "", "", "", "", "", "", "");
    }
}
