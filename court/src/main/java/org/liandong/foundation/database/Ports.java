package org.liandong.foundation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Which port a server gets. They lie below those the system hands out by itself, so that none is taken by an outgoing connection. */
final class Ports {

    private static final int FIRST = 15_432;
    private static final int LAST = 15_931;

    private Ports() { }

    /** The wanted one, or (0) the one of last time, or the first free one. */
    static int choose(Path root, int wanted) throws IOException {
        if (wanted != 0) {
            if (!free(wanted)) {
                throw new CannotStart("数据库的端口 %d 已经被别的程序占用，请换一个。".formatted(wanted));
            }
            return wanted;
        }
        var last = last(root);
        if (last.isPresent() && free(last.getAsInt())) {
            return last.getAsInt();
        }
        for (int port = FIRST; port <= LAST; port++) {
            if (free(port)) {
                return port;
            }
        }
        throw new CannotStart("%d 到 %d 之间没有空闲的端口给数据库用。".formatted(FIRST, LAST));
    }

    static OptionalInt last(Path root) throws IOException {
        var file = root.resolve("port");
        return Files.exists(file) ? OptionalInt.of(Integer.parseInt(Files.readString(file).strip())) : OptionalInt.empty();
    }

    static void remember(Path root, int port) throws IOException {
        Files.writeString(root.resolve("port"), Integer.toString(port));
    }

    static boolean free(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
