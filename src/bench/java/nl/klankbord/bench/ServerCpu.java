package nl.klankbord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Nanoseconds of processor time that an embedded database server has used; Linux tells them in hundredths of a second. */
final class ServerCpu implements LongSupplier {

    private static final long NANOS_A_TICK = 10_000_000;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    private final Path stat;

    ServerCpu(Path server) {
        try {
            var process = Files.readString(server.resolve("server.pid")).strip().split(" ")[0];
            stat = Path.of("/proc", process, "stat");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getAsLong() {
        try {
            var line = Files.readString(stat);
            // The name stands between parentheses and may hold spaces; the third column is the first after it.
            var columns = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(columns[USER_TIME]) + Long.parseLong(columns[SYSTEM_TIME])) * NANOS_A_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
