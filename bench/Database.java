import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.net.URL;

/** The court's own database, as its superuser, through the driver that lies in the application's jar. */
final class Database implements AutoCloseable {

    private final Connection connection;
    private final Path data;

    private Database(Connection connection, Path data) {
        this.connection = connection;
        this.data = data;
    }

    /**
     * Connects.
     *
     * @param jar  the application
     * @param data the court's data directory
     */
    static Database open(Path jar, Path data) throws IOException, SQLException, ReflectiveOperationException {
        var loader = new URLClassLoader(new URL[] {driver(jar).toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        var driver = (Driver) loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
        var who = new Properties();
        who.setProperty("user", "liandong");
        who.setProperty("password", password(data));
        return new Database(driver.connect("jdbc:postgresql://127.0.0.1:%d/liandong".formatted(port(data)), who), data);
    }

    static int port(Path data) throws IOException {
        return Integer.parseInt(Files.readString(data.resolve("postgres/port")).strip());
    }

    static String password(Path data) throws IOException {
        return Files.readString(data.resolve("postgres/password")).strip();
    }

    Path log() {
        return data.resolve("postgres/postgres.log");
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** The first column of the first row. */
    String text(String sql) throws SQLException {
        return rows(sql).getFirst().getFirst();
    }

    List<List<String>> rows(String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Path driver(Path jar) throws IOException {
        try (var application = new JarFile(jar.toFile())) {
            var entry = application.stream().filter(it -> it.getName().matches("BOOT-INF/lib/postgresql-[\\d.]+\\.jar")).findFirst().orElseThrow();
            var copy = Files.createTempFile("postgresql", ".jar");
            copy.toFile().deleteOnExit();
            try (var in = application.getInputStream(entry)) {
                Files.write(copy, in.readAllBytes());
            }
            return copy;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
