package nl.klankbord.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The folder with everything that one portal keeps: database, index, keys. One portal at a time uses it, which a file
 * lock guards; the system lets go of the lock when its holder dies, however it dies.
 */
final class DataFolder {

    /** Rises when an older portal could not work with what a newer one has written. */
    private static final int VERSION = 1;

    /** Reached from here for as long as the process lives: a lock that nobody reaches is collected and let go. */
    private static final Set<DataFolder> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    Path path() {
        return path;
    }

    boolean isHeld() {
        return lock.isValid();
    }

    /** Takes the folder, which is made when there is none. Refuses one that is read-only, in use, or newer. */
    static DataFolder take(Path wanted) {
        var path = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw unwritable(path);
        }
        var version = version(path);
        if (version != null && version > VERSION) {
            throw new StartRefused(
                    "The data folder " + path + " was written by a newer Klankbord (data version " + version
                            + ", this one knows up to " + VERSION + "). Nothing was changed.",
                    "Start the newer Klankbord, or choose another folder with KLANKBORD_DATA.");
        }
        var lock = lock(path);
        if (version == null) {
            try {
                Files.writeString(path.resolve("version"), VERSION + "\n");
            } catch (IOException e) {
                throw unwritable(path);
            }
        }
        var taken = new DataFolder(path, lock);
        TAKEN.add(taken);
        return taken;
    }

    private static @Nullable Integer version(Path path) {
        var file = path.resolve("version");
        try {
            return Files.exists(file) ? Integer.valueOf(Files.readString(file).strip()) : null;
        } catch (IOException | NumberFormatException e) {
            throw new StartRefused(
                    "The file " + file + " cannot be read as a data version. Nothing was changed.",
                    "Restore the folder from a backup, or choose another one with KLANKBORD_DATA.");
        }
    }

    private static FileLock lock(Path path) {
        try {
            @SuppressWarnings("MustBeClosedChecker") // open for as long as the process lives
            var channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                var content = ByteBuffer.allocate(40);
                channel.read(content, 0);
                var holder = new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
                throw new StartRefused(
                        "Another Klankbord (process " + holder + ") is using the data folder " + path + ".",
                        "Stop that one first, or choose another folder with KLANKBORD_DATA and another port with"
                                + " SERVER_PORT.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
            return lock;
        } catch (IOException e) {
            throw unwritable(path);
        }
    }

    private static StartRefused unwritable(Path path) {
        return new StartRefused(
                "The data folder " + path + " cannot be written to.",
                "Give this user the right to write there, or choose another folder with KLANKBORD_DATA.");
    }

    /** Reads a small text file, or makes it with this content, readable by this user only. */
    String secret(String name, Supplier<String> make) {
        var file = path.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            var secret = make.get();
            var fresh = Files.createTempFile(path, name, ".tmp");
            Files.writeString(fresh, secret);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
