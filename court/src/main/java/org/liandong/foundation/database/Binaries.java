package org.liandong.foundation.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar that ships them. */
final class Binaries {

    private static final String PACKAGE = "/postgres-linux-x86_64.txz";
    private static final Set<PosixFilePermission> PROGRAM = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);

    private Binaries() { }

    /** The directory with bin/, lib/ and share/ under the given one; unpacks there if it is not complete yet. */
    static Path unpack(Path directory) throws IOException {
        var target = directory.resolve("postgresql-18.6");
        if (Files.exists(target.resolve("complete"))) {
            return target;
        }
        try (var jar = Binaries.class.getResourceAsStream(PACKAGE)) {
            if (jar == null) {
                throw new CannotStart("这台机器的处理器没有现成的数据库程序，请用 --db 指定一个已有的 PostgreSQL。");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(jar)))) {
                for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null;) {
                    extract(tar, entry, target);
                }
            }
        }
        Files.writeString(target.resolve("complete"), "");
        return target;
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("包里的路径不对: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PROGRAM);
        }
    }
}
