package org.liandong.foundation.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.liandong.foundation.kernel.InvalidValue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 卷宗库: content-addressed files in the data directory. The same bytes are kept once; bytes that changed on disk are never handed out. */
@Component
public class Archive {

    /** Largest file taken, in bytes. */
    public static final long MAX_SIZE = 20L << 20;
    private static final int LONGEST_NAME = 80;

    /**
     * A stored file.
     *
     * @param sm3  its address: the SM3 digest in hex
     * @param name the name it first came with
     * @param type media type, by content
     * @param size in bytes
     */
    public record Stored(String sm3, String name, String type, long size) { }

    private final JdbcClient db;
    private final Clock clock;
    private final Path directory;

    Archive(JdbcClient db, Clock clock, @Value("${liandong.data:.liandong/data}") Path data) {
        this.db = db;
        this.clock = clock;
        this.directory = data.resolve("files");
    }

    /** Takes a file in. Throws {@link InvalidValue} with plain words if it is empty, too large or of a kind we do not take. */
    public Stored store(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new InvalidValue("这个文件是空的，请重新选一个。");
        }
        if (bytes.length > MAX_SIZE) {
            throw new InvalidValue("文件太大了，最大20兆。可以拍得小一点，或分几次交。");
        }
        var type = FileType.of(bytes).orElseThrow(() -> new InvalidValue("这种文件打不开。请交照片（JPG、PNG）、PDF、OFD 或 Word（docx）文件。"));
        var sm3 = digest(bytes);
        write(sm3, bytes);
        var shortName = name.replaceAll("[\\\\/\\p{Cntrl}]", "").strip();
        var kept = shortName.isEmpty() ? type.label() : shortened(shortName);
        db.sql("insert into archive.file (sm3, name, type, size, stored_at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(sm3, kept, type.media(), bytes.length, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
        return new Stored(sm3, kept, type.media(), bytes.length);
    }

    private static String shortened(String name) {
        var end = Math.min(LONGEST_NAME, name.length());
        return name.substring(0, end < name.length() && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }

    public Optional<Stored> find(String sm3) {
        return db.sql("select sm3, name, type, size from archive.file where sm3 = ?").params(sm3)
                .query((row, n) -> new Stored(row.getString(1), row.getString(2), row.getString(3), row.getLong(4))).optional();
    }

    /** The bytes, verified. A file that is missing or was changed on disk is a defect that names it. */
    public byte[] read(String sm3) {
        try {
            var bytes = Files.readAllBytes(place(sm3));
            if (!digest(bytes).equals(sm3)) {
                throw new IllegalStateException("卷宗文件被改动: " + sm3);
            }
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException("卷宗文件读不出来: " + sm3, gone);
        }
    }

    private void write(String sm3, byte[] bytes) {
        var place = place(sm3);
        try {
            if (Files.exists(place) && digest(Files.readAllBytes(place)).equals(sm3)) {
                return;
            }
            Files.createDirectories(place.getParent());
            var draft = Files.createTempFile(place.getParent(), "in", ".part");
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(java.nio.ByteBuffer.wrap(bytes));
                channel.force(true);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException("卷宗文件写不进去", full);
        }
    }

    private Path place(String sm3) {
        if (!sm3.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("不是卷宗文件的地址: " + sm3);
        }
        return directory.resolve(sm3.substring(0, 2)).resolve(sm3);
    }

    /** The address the bytes have: their SM3 digest in hex. */
    public static String digest(byte[] bytes) {
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var hash = new byte[32];
        sm3.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
