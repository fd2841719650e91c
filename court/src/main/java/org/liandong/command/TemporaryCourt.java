package org.liandong.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.springframework.context.ConfigurableApplicationContext;

/** 临时法院: an empty demonstration court of its own for one command, with its data in a directory that is removed afterwards. */
final class TemporaryCourt implements AutoCloseable {

    private static final int FIRST = 18_481;
    private static final int LAST = 18_980;

    private final Path directory;
    private final ConfigurableApplicationContext court;
    private final String url;
    private final Thread whenKilled = new Thread(this::clear);

    private TemporaryCourt(Path directory, ConfigurableApplicationContext court, String url) {
        this.directory = directory;
        this.court = court;
        this.url = url;
        Runtime.getRuntime().addShutdownHook(whenKilled);
    }

    static TemporaryCourt open(CommandLine.Court court) {
        System.err.println("正在打开一个临时的空法院……");
        Path directory = null;
        try {
            directory = Files.createTempDirectory("liandong-");
            var port = freePort();
            var open = court.open("liandong.port=" + port, "liandong.address=127.0.0.1", "liandong.data=" + directory.resolve("data"),
                    "liandong.demo=true", "liandong.seed=false", "liandong.rate-limit-factor=100000");
            return new TemporaryCourt(directory, open, "http://127.0.0.1:" + port);
        } catch (IOException refused) {
            throw new Stopped("临时目录用不了（%s）。".formatted(refused.getMessage()), refused);
        } catch (RuntimeException broken) {
            remove(directory);
            throw broken;
        }
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenKilled);
        clear();
    }

    private void clear() {
        court.close();
        remove(directory);
    }

    private static int freePort() {
        for (int port = FIRST; port <= LAST; port++) {
            try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new Stopped("%d 到 %d 之间没有空闲的端口。".formatted(FIRST, LAST));
    }

    private static void remove(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
