package org.liandong.foundation.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who holds it has the directory for itself; it is given back by closing, and by the system when the process dies. */
final class DirectoryLock implements AutoCloseable {

    /** Closing any channel of a locked file would lose the lock of the whole process, so a second try in it must not even open the file. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** The lock, or empty when another one holds it. */
    static Optional<DirectoryLock> of(Path directory) throws IOException {
        if (!HELD_HERE.add(directory)) {
            return Optional.empty();
        }
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            HELD_HERE.remove(directory);
            return Optional.empty();
        }
        return Optional.of(new DirectoryLock(directory, channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(directory);
    }
}
