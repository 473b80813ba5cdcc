package nl.klankbord.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.files.FileBytes.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at what came in: first the scanner, then the text. No transaction is open while others work on a file, and what
 * they said is kept only if nobody was first.
 */
class Examination {

    /** How long a file is held before the scanner is asked again. */
    static final Duration AGAIN = Duration.ofMinutes(5);

    private static final int AT_ONCE = 50;

    private final FileStore store;
    private final FileBytes bytes;
    private final Clamd clamd;
    private final TextReader reader;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Examination(
            FileStore store,
            FileBytes bytes,
            Clamd clamd,
            TextReader reader,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.bytes = bytes;
        this.clamd = clamd;
        this.reader = reader;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those held back that the scanner is to be asked of again. */
    List<FileId> due() {
        return store.held(clock.instant(), AT_ONCE);
    }

    /** Looks at one that was held; when that fails it does not stand before the others the next time. */
    void lookAgain(FileId id) {
        store.quarantine(id, clock.instant().plus(AGAIN));
        look(id, null);
    }

    /** For many files of one sender. */
    TextReader.Batch open() {
        return reader.open();
    }

    /** @param by null for the portal itself */
    void look(FileId id, @Nullable Actor by) {
        look(id, by, reader::read);
    }

    /** As it looks at many, one after the other, of which none waits in a request. */
    void look(FileId id, @Nullable Actor by, TextReader.Batch batch) {
        look(id, by, batch::read);
    }

    /** Reads the text of a file. */
    private interface Reads {
        FoundText read(FileKind kind, Clamd.Source source);
    }

    private void look(FileId id, @Nullable Actor by, Reads reads) {
        store.find(id).ifPresent(row -> {
            switch (clamd.scan(out -> bytes.copy(id, Part.CONTENT, out))) {
                case AWAY -> store.quarantine(id, clock.instant().plus(AGAIN));
                case FOUND -> refuse(row, FileFlaw.INFECTED, by);
                case CLEAN -> read(row, by, reads);
            }
        });
    }

    private void read(FileStore.Row row, @Nullable Actor by, Reads reads) {
        var id = row.file().id();
        var found = reads.read(row.file().kind(), out -> bytes.copy(id, Part.CONTENT, out));
        switch (found.verdict()) {
            case OTHER_CONTENT -> refuse(row, FileFlaw.OTHER_CONTENT, by);
            case MACROS -> refuse(row, FileFlaw.MACROS, by);
            case READ -> ready(row, FileReading.READ, found.text());
            case PARTLY -> ready(row, FileReading.PARTLY, found.text());
            case NO_TEXT -> ready(row, FileReading.NO_TEXT, "");
            case PICTURE -> ready(row, FileReading.PICTURE, "");
            case LOCKED -> ready(row, FileReading.LOCKED, "");
            case BROKEN -> ready(row, FileReading.BROKEN, "");
            case TOO_MUCH -> ready(row, FileReading.TOO_MUCH, "");
        }
    }

    private void ready(FileStore.Row row, FileReading reading, String text) {
        var id = row.file().id();
        transactions.executeWithoutResult(_ -> {
            if (store.ready(id, reading)) {
                bytes.forget(id, Part.TEXT);
                try {
                    bytes.write(id, Part.TEXT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                tell(row, FileState.READY);
            }
        });
    }

    /** What is refused is gone at once; that it was there is told to who sent it. */
    private void refuse(FileStore.Row row, FileFlaw flaw, @Nullable Actor by) {
        var id = row.file().id();
        transactions.executeWithoutResult(_ -> {
            if (store.refused(id, flaw)) {
                bytes.forget(id, Part.CONTENT);
                audit.record(new SecurityEvent(
                        Action.FILE_REFUSED,
                        Result.REFUSED,
                        by == null ? null : by.account().value(),
                        row.partner().value(),
                        id.toString()));
                tell(row, FileState.REFUSED);
            }
        });
    }

    private void tell(FileStore.Row row, FileState state) {
        if (row.owner() != null) {
            events.publishEvent(new FileExamined(row.file().id(), row.owner(), state));
        }
    }
}
