import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The drill: in the middle of the work, the court's process, its database or both are killed at once. Afterwards every act that was acknowledged must
 * be there as it was acknowledged, each request under one key must have acted once, no case number may be doubled or missing, and no chain broken.
 */
final class Kill9 {

    /** What is killed. */
    enum Victim {
        COURT("法院进程"), DATABASE("数据库"), BOTH("法院和数据库");

        private final String words;

        Victim(String words) {
            this.words = words;
        }
    }

    private static final String HELP = """
            用法：faults/kill9 [选项]
              --rounds 3       杀几次，轮流杀：法院进程、数据库、两个一起
              --clients 16     同时多少人在办事
              --least 3000 --most 9000   办事多少毫秒以后杀（其中随机的一刻）
              --port 18991     法院的网页端口
            结束代码：0 一切都在；1 有差错，数据目录和记录留着，位置写在最后。""";

    private final int port;
    private final Path scratch;
    private final List<String> faults = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private Court court;

    private Kill9(int port, Path scratch) {
        this.port = port;
        this.scratch = scratch;
    }

    public static void main(String[] typed) throws Exception {
        if (Arrays.asList(typed).contains("--help") || typed.length % 2 == 1) {
            System.err.println(HELP);
            System.exit(Arrays.asList(typed).contains("--help") ? 0 : 2);
        }
        var scratch = Files.createTempDirectory("liandong-kill9");
        var drill = new Kill9(number(typed, "--port", 18991), scratch);
        drill.run(number(typed, "--rounds", 3), number(typed, "--clients", 16), number(typed, "--least", 3000), number(typed, "--most", 9000));
        drill.summary.forEach(System.out::println);
        drill.faults.stream().limit(30).forEach(fault -> System.out.println("差错：" + fault));
        if (drill.faults.isEmpty()) {
            Court.deleteTree(scratch);
            System.out.println("全部通过：没有丢、没有重、没有改。");
            return;
        }
        System.out.println("共%d处差错。数据和记录在 %s".formatted(drill.faults.size(), scratch));
        System.exit(1);
    }

    private static int number(String[] typed, String option, int otherwise) {
        var at = Arrays.asList(typed).indexOf(option);
        return at < 0 ? otherwise : Integer.parseInt(typed[at + 1]);
    }

    private void run(int rounds, int clients, int least, int most) throws Exception {
        var data = Files.createDirectories(scratch.resolve("data"));
        say("正在打开一个空的法院……");
        court = Court.start(data, port, Court.Way.LAUNCHER);
        try (var record = new PrintWriter(Files.newBufferedWriter(scratch.resolve("acknowledged.txt")))) {
            var people = new People(port);
            var citizens = new ArrayList<String>();
            for (var citizen : People.CITIZENS) {
                citizens.add(people.token(citizen.phone()));
            }
            var crowd = new Crowd(port, citizens, people.token("zhaomin"), record);
            for (int i = 0; i < rounds; i++) {
                round(i, Victim.values()[i % Victim.values().length], crowd, clients, ThreadLocalRandom.current().nextInt(least, most + 1));
            }
        } finally {
            court.close();
        }
        verify(data);
    }

    private void round(int round, Victim victim, Crowd crowd, int clients, int moment) throws Exception {
        say("第%d次：%d 人办事，%d 毫秒以后杀%s", round + 1, clients, moment, victim.words);
        crowd.begin(clients);
        Thread.sleep(moment);
        var killed = System.nanoTime();
        kill(victim);
        if (victim == Victim.DATABASE) {
            court.untilAnswersAgain(Duration.ofMinutes(3));
        } else {
            crowd.end();
            court = Court.start(court.data, port, Court.Way.LAUNCHER);
        }
        var back = (System.nanoTime() - killed) / 1e9;
        crowd.end();
        var told = crowd.asked().stream().filter(Asked::isAcknowledged).count();
        var again = askAgain(crowd);
        var before = faults.size();
        try (var database = Database.open(Court.JAR, court.data)) {
            check(database, crowd);
            summary.add("第%d次 杀%s（第%d毫秒）：%.1f 秒后恢复；累计确认 %d 件，没有回答的 %d 件用原来的编号重发（%d 件其实已经办了）；%s；差错 %d"
                    .formatted(round + 1, victim.words, moment, back, told, again[0], again[1], numbers(database), faults.size() - before));
        }
    }

    private void kill(Victim victim) throws IOException, InterruptedException {
        if (victim != Victim.DATABASE) {
            var postmaster = victim == Victim.BOTH ? Court.postmaster(court.data) : null;
            court.kill();
            if (postmaster != null) {
                postmaster.destroyForcibly();
            }
        } else {
            var postmaster = Court.postmaster(court.data);
            postmaster.destroyForcibly();
            untilAnotherThan(postmaster);
        }
    }

    /** Children of a killed database may answer for a moment longer; the court is back when it has a new one. */
    private void untilAnotherThan(ProcessHandle killed) throws InterruptedException {
        for (var there = killed.pid(); there == killed.pid();) {
            Thread.sleep(20);
            try {
                there = Court.postmaster(court.data).pid();
            } catch (IOException between) {
                // Stopped, and not started again yet.
            }
        }
    }

    /** Asks again, under the same key, what was not answered; each must be done now. Returns how many those were, and how many had been done before. */
    private int[] askAgain(Crowd crowd) {
        var counts = new int[2];
        try (var wire = new Wire(port)) {
            for (var open : crowd.asked().stream().filter(it -> !it.isAcknowledged()).toList()) {
                counts[0]++;
                if (!crowd.send(wire, open)) {
                    faults.add("重发没有办成：" + open);
                } else if (open.isReplay()) {
                    counts[1]++;
                }
            }
        }
        faults.addAll(crowd.refused());
        return counts;
    }

    private void check(Database database, Crowd crowd) throws Exception {
        var acts = new java.util.HashMap<String, String>();
        database.rows("select stream || ' ' || seq, verb from act.act").forEach(row -> acts.put(row.get(0), row.get(1)));
        var numbers = new java.util.HashSet<String>();
        database.rows("select stream || ' ' || number from act.subject where number is not null").forEach(row -> numbers.add(row.get(0)));
        for (var asked : crowd.asked()) {
            if (!asked.kind.verb.equals(acts.get("%s %d".formatted(asked.dispute(), asked.seq())))) {
                faults.add("确认过的行为不见了：" + asked);
            }
            if (!asked.number().isEmpty() && !numbers.contains("%s %s".formatted(asked.dispute(), asked.number()))) {
                faults.add("告诉过的案号变了：" + asked);
            }
        }
        for (var kind : Asked.Kind.values()) {
            var wanted = crowd.asked().stream().filter(it -> it.kind == kind).count();
            var done = database.count("select count(*) from act.act where verb = '%s'".formatted(kind.verb));
            if (wanted != done) {
                faults.add("%s：请求 %d 个，办了 %d 次".formatted(kind.verb, wanted, done));
            }
        }
        var disputes = database.count("select count(*) from docket.dispute");
        var opened = database.count("select count(distinct stream) from act.act where kind in ('filing', 'mediation') and seq = 1");
        if (disputes != opened) {
            faults.add("案卷 %d 件，立卷的行为 %d 条".formatted(disputes, opened));
        }
    }

    /** Serials of each class of numbers must run from one to the last without gap or double. */
    private String numbers(Database database) throws Exception {
        var words = new ArrayList<String>();
        for (var row : database.rows("""
                select c.class, c.last, count(s.number), count(distinct s.number), coalesce(max(substring(s.number from '(\\d+)号$')::int), 0)
                from docket.case_number c left join (select distinct stream, number from act.subject where number is not null) s
                    on s.number like '（' || c.year || '）%' || c.class || '%' group by c.class, c.year, c.last order by c.class""")) {
            words.add("%s到%s号".formatted(row.get(0), row.get(1)));
            if (!row.subList(2, 5).stream().allMatch(row.get(1)::equals)) {
                faults.add("%s：最后一号 %s，有 %s 个，不同的 %s 个，最大 %s".formatted(row.toArray()));
            }
        }
        return String.join("、", words);
    }

    /** The chains, checked by the program itself with the court closed. */
    private void verify(Path data) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Court.HOME.resolve("liandong").toString(), "verify", "--data", data.toString()).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            faults.add("校验没有通过：" + words);
        }
        Stream.of(words.split("\n")).filter(it -> !it.isBlank()).forEach(it -> summary.add("校验：" + it));
    }

    private static void say(String words, Object... values) {
        System.err.println(words.formatted(values));
    }
}
