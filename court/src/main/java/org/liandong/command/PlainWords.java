package org.liandong.command;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.database.CannotStart;
import org.springframework.boot.web.server.PortInUseException;

/** What to tell whoever typed a command that failed: one sentence. Only an unforeseen failure shows where it happened. */
final class PlainWords {

    private static final int FRAMES = 8;

    private PlainWords() { }

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var words = new StringBuilder("没有成功：").append(root);
        Arrays.stream(root.getStackTrace()).limit(FRAMES).forEach(line -> words.append("\n    ").append(line));
        return words.toString();
    }

    private static @Nullable String known(Throwable cause) {
        if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
            return "磁盘满了，请在数据目录所在的磁盘腾出空间后再试。";
        }
        return switch (cause) {
            case CannotStart it -> it.getMessage();
            case Stopped it -> it.getMessage();
            case PortInUseException it -> "端口 %d 已经被别的程序占用，请用 --port 换一个。".formatted(it.getPort());
            case UnknownHostException it -> "找不到主机 %s，请核对地址。".formatted(it.getMessage());
            case SQLException it -> database(it);
            default -> null;
        };
    }

    private static @Nullable String database(SQLException refused) {
        return switch (String.valueOf(refused.getSQLState())) {
            case "28P01", "28000" -> "数据库不认这个用户名或密码，请核对 --db-user 和 --db-password。";
            case "3D000" -> "数据库服务器上没有这个库，请先建好，再用 --db 指明。";
            case "08001", "08004", "08006" -> "连不上数据库，请核对 --db 的地址，看看数据库开着没有。";
            case "42501" -> "数据库用户的权限不够：%s。".formatted(refused.getMessage());
            case "53100" -> "磁盘满了，请在数据库所在的磁盘腾出空间后再试。";
            default -> null;
        };
    }
}
