package nl.klankbord.people.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Files that administrators are looking at before they take them over; on disk, so that they fill no memory. */
@Component
public class Uploads {

    /** What a file may take, in bytes. */
    public static final int MOST_BYTES = 25_000_000;

    private final Path folder;

    Uploads(@Value("${klankbord.data:data}/uploads") Path folder) {
        this.folder = folder;
    }

    /** Keeps a file until it is {@linkplain #forget forgotten}; empty when it is too large, however long it goes on. */
    public Optional<Path> keep(InputStream in) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "people-", ".upload");
        var whole = false;
        try {
            whole = Files.copy(new Bounded(in), file, StandardCopyOption.REPLACE_EXISTING) <= MOST_BYTES;
        } finally {
            if (!whole) {
                forget(file);
            }
        }
        return whole ? Optional.of(file) : Optional.empty();
    }

    /** Reads a kept file. */
    public InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            return InputStream.nullInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Safe to repeat. */
    public void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a portal that was killed left behind; the folder is this portal's alone. */
    void forgetAll() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends one byte after the limit. */
    private static final class Bounded extends FilterInputStream {

        private int left = MOST_BYTES + 1;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = left > 0 ? super.read() : -1;
            left -= one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            var read = super.read(target, offset, Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }
    }
}
