import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** The statements one request really sent, read from the database's own log, with their parameters. */
final class Captured {

    /** A statement; a parameter is null for NULL. */
    record Statement(String process, String sql, List<String> parameters) {

        boolean begins() {
            return sql.equalsIgnoreCase("begin") || sql.toLowerCase().startsWith("begin ");
        }

        boolean ends() {
            return sql.equalsIgnoreCase("commit") || sql.equalsIgnoreCase("rollback");
        }

        boolean belongsToOthers() {
            return sql.isEmpty() || OTHERS.stream().anyMatch(sql::contains);
        }
    }

    /** Something to be watched. */
    interface Work {

        void perform() throws IOException;
    }

    private static final Pattern LINE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] ([A-Z]+):  (.*)");
    private static final Pattern SENT = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']|'')*)')", Pattern.DOTALL);
    private static final int WARM = 3;

    /** What the court does on its own meanwhile: its clock, its alarms and its timers. */
    private static final List<String> OTHERS = List.of("scheduled_tasks", "demo_clock", "rung_at is null", "act.reader", "from term.notice",
            "from rulebook.version", "from pilot.pilot", "from docket.batch", "pg_snapshot_xmin", "log_statement", "pg_reload_conf", "flyway_schema_history");

    private Captured() { }

    /** Watches the work, which must be the only thing asked of the court, and leaves the log as quiet as before. */
    static List<Statement> of(Database database, Work work) throws IOException, SQLException {
        database.run("alter system set log_statement = 'all'");
        reload(database, "all");
        try {
            // By then every connection of the court has taken notice of the setting and has prepared its statements.
            for (int i = 0; i < WARM; i++) {
                work.perform();
            }
            calm();
            var from = Files.size(database.log());
            work.perform();
            calm();
            return mine(statements(tail(database, from)));
        } finally {
            database.run("alter system reset log_statement");
            reload(database, "none");
        }
    }

    /** What is still under way when the answer has gone out comes to its end. */
    private static void calm() throws IOException {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void reload(Database database, String wanted) throws SQLException {
        database.run("select pg_reload_conf()");
        while (!database.text("show log_statement").equals(wanted)) {
            Thread.onSpinWait();
        }
    }

    private static String tail(Database database, long from) throws IOException {
        try (var log = new RandomAccessFile(database.log().toFile(), "r")) {
            log.seek(from);
            var bytes = new byte[(int) (log.length() - from)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static List<Statement> statements(String log) {
        var all = new ArrayList<Statement>();
        var last = new HashMap<String, Integer>();
        for (var entry : log.replace("\n\t", "\0").split("\n")) {
            var line = LINE.matcher(entry);
            if (!line.matches()) {
                continue;
            }
            var process = line.group(1);
            var text = line.group(3).replace('\0', '\n');
            var sent = SENT.matcher(text);
            if (line.group(2).equals("LOG") && sent.matches()) {
                last.put(process, all.size());
                all.add(new Statement(process, sent.group(1).strip(), List.of()));
            } else if (line.group(2).equals("DETAIL") && last.containsKey(process)) {
                var statement = all.get(last.get(process));
                all.set(last.get(process), new Statement(process, statement.sql(), parameters(text)));
            }
        }
        return all;
    }

    private static List<String> parameters(String detail) {
        var all = new ArrayList<String>();
        var found = PARAMETER.matcher(detail);
        while (found.find()) {
            all.add(found.group(2) == null ? null : found.group(2).replace("''", "'"));
        }
        return all;
    }

    /** Without what belongs to others; a transaction in which nothing else happened goes with it. */
    private static List<Statement> mine(List<Statement> all) {
        var mine = new ArrayList<Statement>();
        var open = new HashMap<String, List<Statement>>();
        for (var statement : all) {
            if (statement.begins()) {
                open.put(statement.process(), new ArrayList<>(List.of(statement)));
            } else if (statement.ends()) {
                var transaction = open.remove(statement.process());
                if (transaction != null && transaction.size() > 1) {
                    mine.addAll(transaction);
                    mine.add(statement);
                }
            } else if (!statement.belongsToOthers()) {
                open.getOrDefault(statement.process(), mine).add(statement);
            }
        }
        return mine;
    }
}
