import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pgbench script of what the application sent. Whatever is new with every request (the ids it made) is new with every transaction of the script
 * too, and, as with the application, ordered by time; everything else stands there as it was sent.
 */
final class Script {

    /** Stands in every id the script makes, so that its rows can be counted. */
    static final String MARK = "be9c";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private final List<Captured.Statement> statements;
    private final Map<String, String> fresh = new LinkedHashMap<>();

    private Script(List<Captured.Statement> statements) {
        this.statements = statements;
    }

    /**
     * The script of a request that makes something new.
     *
     * @param once  what it sent
     * @param again what the same request sent at another time: ids that differ are made by the request
     */
    static Script writing(List<Captured.Statement> once, List<Captured.Statement> again) {
        if (!sql(once).equals(sql(again))) {
            throw new IllegalStateException("同样的请求两次发出的语句不同：\n%s\n%s".formatted(sql(once), sql(again)));
        }
        var script = new Script(once);
        var known = ids(again);
        ids(once).stream().filter(id -> !known.contains(id)).forEach(id -> script.fresh.put(id, made(script.fresh.size())));
        return script;
    }

    /** The script of a request that only reads. */
    static Script reading(List<Captured.Statement> once) {
        return new Script(once);
    }

    private static List<String> sql(List<Captured.Statement> statements) {
        return statements.stream().map(Captured.Statement::sql).toList();
    }

    private static List<String> ids(List<Captured.Statement> statements) {
        return statements.stream().flatMap(it -> it.parameters().stream()).filter(it -> it != null)
                .flatMap(it -> UUID.matcher(it).results().map(found -> found.group())).distinct().toList();
    }

    /** Text of an id of version 7: the time, a number that says which id of the request it is, the mark, and the client. */
    private static String made(int which) {
        return "lpad(to_hex(:base::bigint + :n::bigint), 12, '0') || '7%03x%s' || lpad(to_hex(:client_id::int), 12, '0')".formatted(which, MARK);
    }

    int roundTrips() {
        return statements.size();
    }

    /** One line for each statement, for the report. */
    List<String> summary() {
        return statements.stream().map(it -> it.sql().replaceAll("\\s+", " ")).map(it -> it.length() > 110 ? it.substring(0, 110) + "…" : it).toList();
    }

    Path write(Path directory, String name) throws IOException {
        var file = directory.resolve(name + ".pgbench");
        return Files.writeString(file, "\\set n :n + 1\n" + statements.stream().map(it -> filled(it) + ";\n").collect(Collectors.joining()));
    }

    /** The statements for one run by hand, such as to look at their plans. */
    List<Captured.Statement> statements() {
        return statements;
    }

    private String filled(Captured.Statement statement) {
        // pgbench takes a colon and a word for a variable wherever they stand, so the statement's own text must have none but casts.
        return PLACE.matcher(statement.sql()).replaceAll(place ->
                java.util.regex.Matcher.quoteReplacement(value(statement.parameters().get(Integer.parseInt(place.group(1)) - 1), statement.sql())));
    }

    private String value(String parameter, String sql) {
        if (parameter == null) {
            return "NULL";
        }
        if (fresh.containsKey(parameter)) {
            return "(%s)%s".formatted(fresh.get(parameter), type(parameter));
        }
        var parts = new ArrayList<String>();
        var from = 0;
        var found = UUID.matcher(parameter);
        while (found.find()) {
            if (fresh.containsKey(found.group())) {
                parts.add(quoted(parameter.substring(from, found.start())));
                parts.add(fresh.get(found.group()));
                from = found.end();
            }
        }
        if (parts.isEmpty()) {
            return quoted(parameter);
        }
        parts.add(quoted(parameter.substring(from)));
        return "(" + String.join(" || ", parts) + ")";
    }

    /** An id is a uuid, except as the caller's own key. */
    private String type(String id) {
        return id.equals(key()) ? "" : "::uuid";
    }

    private String key() {
        return statements.stream().filter(it -> it.sql().contains("act.asked") && it.sql().startsWith("select")).map(it -> it.parameters().getLast())
                .findFirst().orElse("");
    }

    /** A literal in which pgbench finds no variable. */
    private static String quoted(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\072").replace("\n", "\\n") + "'";
    }
}
