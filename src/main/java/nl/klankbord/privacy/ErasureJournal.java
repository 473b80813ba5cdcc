package nl.klankbord.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who was erased, outside the database and so outside its backups: a file to which is only added, one line for each, with
 * the moment and an id that leads to nobody. A line is on disk before the erasure is confirmed. A line that was cut off
 * while it was written counts as none: that erasure was never confirmed.
 */
@Component
class ErasureJournal {

    private static final int ID = 36;

    private final Path journal;

    ErasureJournal(@Value("${klankbord.data:data}/erasures.txt") Path journal) {
        this.journal = journal;
    }

    void add(ColleagueId erased, Instant at) {
        try {
            Files.createDirectories(journal.toAbsolutePath().getParent());
            try (var file = FileChannel.open(
                    journal, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                var end = file.size();
                var cutOff = end > 0 && last(file, end) != '\n';
                var line = ByteBuffer.wrap(
                        ((cutOff ? "\n" : "") + erased + " " + at + "\n").getBytes(StandardCharsets.US_ASCII));
                file.position(end);
                while (line.hasRemaining()) {
                    file.write(line);
                }
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte last(FileChannel file, long end) throws IOException {
        var one = ByteBuffer.allocate(1);
        file.read(one, end - 1);
        return one.get(0);
    }

    /** In the order in which they were erased. */
    List<ColleagueId> all() {
        if (!Files.exists(journal)) {
            return List.of();
        }
        try {
            return Files.readAllLines(journal, StandardCharsets.US_ASCII).stream()
                    .filter(line -> line.length() > ID && line.endsWith("Z"))
                    .map(line -> new ColleagueId(UUID.fromString(line.substring(0, ID))))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
