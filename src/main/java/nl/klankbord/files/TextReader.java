package nl.klankbord.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.klankbord.base.NotNow;
import nl.klankbord.files.FoundText.Verdict;
import org.springframework.util.FileSystemUtils;

/**
 * Reads the text of a file in a process of its own, since a document can be made so that reading it takes all memory or
 * never ends: that process has little memory, is ended when its time is over, gets no settings of the portal's, reaches
 * nobody over the network, and puts what it must put down in a folder that only the portal's user may read and that is
 * wiped behind it.
 */
class TextReader {

    /** Each of them waits in the thread of a request, and there are two hundred of those. */
    private static final int MOST_WAITING = 20;

    private static final String PROGRAM = ReadText.class.getName();

    private final FileTerms terms;
    private final Path folder;
    private final Semaphore places;

    /** @param folder of this portal alone; what lies there is wiped */
    TextReader(FileTerms terms, Path folder) {
        this.terms = terms;
        this.folder = folder;
        this.places = new Semaphore(terms.atOnce(), true);
        wipe(folder);
    }

    FoundText read(FileKind kind, Clamd.Source source) {
        if (!kind.isPicture() && places.getQueueLength() >= MOST_WAITING) {
            throw new NotNow(NotNow.Reason.BUSY, "base.problem.too-many", terms.patience());
        }
        try (var batch = open()) {
            return batch.read(kind, source);
        }
    }

    /** For many files of one sender: their process is started when it is needed, and used for the next file as well. */
    Batch open() {
        return new Batch();
    }

    /** Reads one file after the other; what goes wrong with one is over before the next. For one thread. */
    final class Batch implements AutoCloseable {

        private final ReadingProcess process =
                new ReadingProcess(terms.patience(), TextReader.this::room, TextReader.this::command);

        private Batch() {}

        FoundText read(FileKind kind, Clamd.Source source) {
            if (kind.isPicture()) {
                return FoundText.none(Verdict.PICTURE);
            }
            places.acquireUninterruptibly();
            try {
                return process.read(kind, source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                places.release();
            }
        }

        @Override
        public void close() {
            process.close();
        }
    }

    private List<String> command(Path room) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + terms.heap() + "m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + room,
                // Which fonts there are; found out once.
                "-Dpdfbox.fontcache=" + folder,
                // No parser has anything to look up; a name is not found, and a connection ends at a port of nobody's.
                "-Djdk.net.hosts.file=" + room.resolve("none"),
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=1"));
        var classPath = System.getProperty("java.class.path");
        if (isPacked()) {
            command.addAll(List.of(
                    "-Dloader.main=" + PROGRAM,
                    "-cp",
                    classPath,
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            command.addAll(List.of("-cp", classPath, PROGRAM));
        }
        return command;
    }

    /** Whether the portal runs from one jar with its libraries in it. */
    private static boolean isPacked() {
        var place = ReadText.class.getResource(ReadText.class.getSimpleName() + ".class");
        return place != null && place.toString().startsWith("jar:nested:");
    }

    private Path room() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempDirectory(
                folder, "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static void wipe(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
