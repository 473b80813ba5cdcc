package nl.klankbord.files;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.klankbord.files.FoundText.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The process that reads files, one after the other. It is another one after so many files, and after each that it took too
 * much time or memory for, or that it did not survive. Its folder is wiped behind each file.
 */
final class ReadingProcess implements AutoCloseable {

    /** What the process answers when it ran out of memory (-XX:+ExitOnOutOfMemoryError). */
    private static final int OUT_OF_MEMORY = 3;

    /** Libraries may keep a little of each file. */
    private static final int MOST_FILES = 100;

    private static final int MOST_ANSWERED = 4 * FileTerms.MOST_TEXT + 100;

    private final Duration patience;
    private final Rooms rooms;
    private final Function<Path, List<String>> command;
    private @Nullable Running running;

    /** Makes the folder of a process. */
    interface Rooms {
        Path make() throws IOException;
    }

    private record Running(Process process, Path room, DataOutputStream in, DataInputStream out, int[] files) {}

    ReadingProcess(Duration patience, Rooms rooms, Function<Path, List<String>> command) {
        this.patience = patience;
        this.rooms = rooms;
        this.command = command;
    }

    FoundText read(FileKind kind, Clamd.Source source) throws IOException {
        var now = running();
        var watch = Thread.ofVirtual().start(() -> endWhenOver(now.process()));
        var fed = CompletableFuture.runAsync(() -> feed(kind, source, now.in()), Thread::startVirtualThread);
        try {
            var length = now.out().readInt();
            if (length < 0 || length > MOST_ANSWERED) {
                throw new EOFException("No answer");
            }
            var found = found(new String(now.out().readNBytes(length), StandardCharsets.UTF_8));
            now.files()[0]++;
            if (now.files()[0] >= MOST_FILES) {
                close();
            } else {
                empty(now.room());
            }
            return found;
        } catch (EOFException e) {
            var exit = now.process().onExit().join().exitValue();
            close();
            sourceMustBeWhole(fed);
            return FoundText.none(exit == OUT_OF_MEMORY || exit > 128 ? Verdict.TOO_MUCH : Verdict.BROKEN);
        } finally {
            watch.interrupt();
        }
    }

    private Running running() throws IOException {
        var now = running;
        if (now == null || !now.process().isAlive()) {
            close();
            var room = rooms.make();
            var builder = new ProcessBuilder(command.apply(room)).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            var process = builder.start();
            now = new Running(
                    process,
                    room,
                    new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
                    new DataInputStream(process.getInputStream()),
                    new int[1]);
            running = now;
        }
        return now;
    }

    private static FoundText found(String said) {
        var lineEnd = said.indexOf('\n');
        return new FoundText(Verdict.valueOf(said.substring(0, lineEnd)), said.substring(lineEnd + 1));
    }

    private void endWhenOver(Process process) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process when the file itself cannot be had. */
    private void feed(FileKind kind, Clamd.Source source, DataOutputStream in) {
        var over = false;
        try {
            in.writeUTF(kind.name());
            source.writeTo(new Pieces(in));
            in.writeInt(0);
            in.flush();
            over = true;
        } catch (IOException e) {
            // It was ended; what it says of that is what counts.
            over = true;
        } finally {
            if (!over) {
                endInput(in);
            }
        }
    }

    private static void endInput(OutputStream in) {
        try (in) {
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sourceMustBeWhole(CompletableFuture<Void> fed) {
        try {
            fed.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        var now = running;
        running = null;
        if (now != null) {
            now.process().destroyForcibly();
            TextReader.wipe(now.room());
        }
    }

    private static void empty(Path room) throws IOException {
        try (var left = Files.list(room)) {
            left.forEach(TextReader::wipe);
        }
    }

    /** Each piece with its length before it. */
    private static final class Pieces extends OutputStream {

        private final DataOutputStream to;

        Pieces(DataOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                to.writeInt(length);
                to.write(bytes, offset, length);
            }
        }
    }
}
