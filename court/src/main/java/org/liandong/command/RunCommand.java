package org.liandong.command;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code run}: opens the court and leaves it open until the program is told to end. */
final class RunCommand {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int PORT = 8481;

    private RunCommand() { }

    static int perform(CommandLine.Court court, List<String> typed) {
        var options = Options.read(typed, Set.of("port", "data", "address", "db", "db-user", "db-password"), Set.of("empty"));
        options.words(0, "");
        var port = options.number("port", PORT, 1, 65_535);
        var address = options.value("address").orElse(LOOPBACK);
        requireFree(address, port);
        Welcome.announce(court.open(settings(options, address, port)), address, port);
        return 0;
    }

    private static String[] settings(Options options, String address, int port) {
        var settings = new ArrayList<>(List.of("liandong.port=" + port, "liandong.address=" + address, "liandong.demo=" + !options.has("empty")));
        for (var name : List.of("data", "db", "db-user", "db-password")) {
            options.value(name).ifPresent(value -> settings.add("liandong.%s=%s".formatted(name, name.equals("db") ? Databases.address(value) : value)));
        }
        return settings.toArray(String[]::new);
    }

    /** Asked before anything is started, so that nobody waits for the database only to hear that the port is taken. */
    private static void requireFree(String address, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException unknown) {
            throw new WrongUsage("--address 要填本机的一个地址，不能是“%s”。".formatted(address));
        } catch (java.io.IOException refused) {
            throw new Stopped("在 %s 上不能用端口 %d（%s），请先停掉占用它的程序，或用 --port 换一个。".formatted(address, port, reason(refused)), refused);
        }
    }

    private static String reason(java.io.IOException refused) {
        var words = String.valueOf(refused.getMessage());
        return words.contains("Address already in use") ? "已经被别的程序占用" : words.contains("Permission denied") ? "没有权限，1024以下的端口要管理员" : words;
    }
}
