package org.liandong.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How PostgreSQL's programs are run. They refuse to run as root, so root runs them in a user namespace where it is somebody else, or, where the
 * machine allows no such namespaces, as the user nobody, who then owns the files.
 *
 * @param home   where the programs lie
 * @param root   the directory with all files of this server
 * @param prefix words before each command, empty for an ordinary user
 */
record Programs(Path home, Path root, List<String> prefix) {

    private static final int NOBODY = 65_534;
    private static final int SECONDS = 150;

    static Programs of(Path home, Path root) throws IOException {
        if (owner(Path.of("/proc/self")) != 0) {
            return new Programs(home, root, List.of());
        }
        boolean nobodys = owner(root) == NOBODY;
        if (!nobodys && works(List.of("unshare", "-U", "true"))) {
            return new Programs(home, root, List.of("unshare", "-U"));
        }
        if (!works(List.of("setpriv", "--version"))) {
            throw new CannotStart("数据库不能以 root 身份运行，这台机器上又没有 unshare 和 setpriv，请换普通用户启动，或用 --db 指定一个已有的 PostgreSQL。");
        }
        if (!nobodys) {
            works(List.of("chown", "-R", NOBODY + ":" + NOBODY, root.toString()));
        }
        return new Programs(home, root, List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }

    /** Runs one of them to its end; anything but success is a {@link CannotStart} with the last thing it said. */
    void run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var said = Files.createTempFile("liandong", ".log");
        try {
            var process = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
            process.environment().put("LC_ALL", "C");
            if (!ended(process.start())) {
                throw failure(program, said);
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private CannotStart failure(String program, Path said) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(said));
        if (program.equals("pg_ctl") && Files.exists(log())) {
            lines.addAll(Files.readAllLines(log()));
        }
        lines.removeIf(String::isBlank);
        if (lines.stream().skip(Math.max(0, lines.size() - 20)).anyMatch(line -> line.contains("No space left on device"))) {
            return new CannotStart("磁盘满了，数据库没有启动。请在 %s 所在的磁盘腾出空间后再启动。".formatted(root));
        }
        var telling = lines.stream().filter(line -> line.contains("FATAL") || line.contains("error:")).toList();
        var last = !telling.isEmpty() ? telling.getLast() : lines.isEmpty() ? "没有留下说明" : lines.getLast();
        return new CannotStart("数据库程序 %s 没有成功：%s（日志在 %s）。".formatted(program, last, log()));
    }

    /** Where the server writes what it has to say. */
    Path log() {
        return root.resolve("postgres.log");
    }

    private static boolean works(List<String> command) throws IOException {
        try {
            return ended(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("中断了", stopped);
        }
    }

    private static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }
}
