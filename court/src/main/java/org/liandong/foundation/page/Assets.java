package org.liandong.foundation.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.liandong.foundation.act.Chain;

/** 静态文件: addresses that carry a digest of the content, so that browsers may keep a file for a year and still get every new one. */
final class Assets {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final int DIGITS = 10;

    private Assets() { }

    /** Address of a file under {@code static/} or of a web jar; an unknown one is a defect. */
    static String of(String file) {
        return KNOWN.computeIfAbsent(file, Assets::digested);
    }

    private static String digested(String file) {
        var place = file.startsWith("/webjars/") ? "/META-INF/resources" + file : "/static" + file;
        try (var stream = Assets.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("没有这个静态文件: " + file);
            }
            return file + "?v=" + HexFormat.of().formatHex(Chain.sm3(stream.readAllBytes())).substring(0, DIGITS);
        } catch (IOException gone) {
            throw new UncheckedIOException(file, gone);
        }
    }
}
