package nl.klankbord.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keys as files of a folder of their own, outside the database and backed up apart: one file per key, readable by the
 * portal's user only, and one file per purpose that names its current key. Each file is written whole or not at all.
 */
@Component
class KeyStore {

    private static final int KEY_BYTES = 32;
    private static final String CURRENT = ".current";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    KeyStore(@Value("${klankbord.keys:${klankbord.data:data}/keys}") Path folder) {
        this.folder = folder;
    }

    UUID make() {
        var id = UUID.randomUUID();
        var secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        write(keyFile(id), secret);
        return id;
    }

    synchronized UUID current(String purpose) {
        return read(purposeFile(purpose))
                .map(bytes -> UUID.fromString(new String(bytes, StandardCharsets.US_ASCII)))
                .orElseGet(() -> rotate(purpose));
    }

    synchronized UUID rotate(String purpose) {
        var id = make();
        write(purposeFile(purpose), id.toString().getBytes(StandardCharsets.US_ASCII));
        return id;
    }

    /** Every purpose that has a key. */
    List<String> purposes() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CURRENT))
                    .map(name -> name.substring(0, name.length() - CURRENT.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> find(UUID id) {
        return read(keyFile(id));
    }

    void destroy(UUID id) {
        try {
            Files.deleteIfExists(keyFile(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path keyFile(UUID id) {
        return folder.resolve(id + ".key");
    }

    private Path purposeFile(String purpose) {
        if (!purpose.matches("[a-z-]{1,40}")) {
            throw new IllegalArgumentException("Not a purpose: " + purpose);
        }
        return folder.resolve(purpose + CURRENT);
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, byte[] content) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var fresh = Files.createTempFile(
                    folder,
                    "new",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
