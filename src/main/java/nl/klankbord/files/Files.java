package nl.klankbord.files;

import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.files.FileBytes.Part;
import nl.klankbord.files.FileStore.Label;
import nl.klankbord.files.TakenFile.Kept;
import nl.klankbord.files.TakenFile.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of people, sealed. A file is {@linkplain #take taken} and looked at first, without a transaction, since its sender
 * may be slow; then {@linkplain #attach attached} to what it belongs to, by the module that knows whether that may be.
 * That module also knows who may read it.
 */
@Service
@PermitAll
public class Files {

    /** What a file may take, in bytes. */
    public static final int MOST_BYTES = 25 * FileTerms.MEGABYTE;

    /** What came to belong to nothing is forgotten after this. */
    static final Duration STRAY = Duration.ofHours(1);

    private final FileStore store;
    private final FileBytes bytes;
    private final Examination examination;
    private final FileTerms terms;
    private final Clock clock;

    Files(FileStore store, FileBytes bytes, Examination examination, FileTerms terms, Clock clock) {
        this.store = store;
        this.bytes = bytes;
        this.examination = examination;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Takes what is sent and looks at it. Cost: a megabyte of memory, and about a second for a document.
     *
     * @param name as it was sent
     */
    public TakenFile take(String name, InputStream in, Actor by) throws IOException {
        return switch (receive(name, in, by)) {
            case Refused refused -> refused;
            case Kept kept -> looked(kept.file().id(), by);
        };
    }

    private TakenFile looked(FileId id, Actor by) {
        examination.look(id, by);
        var file = store.find(id).orElseThrow().file();
        if (file.flaw() != null) {
            store.delete(id);
            return new Refused(file.flaw(), 0);
        }
        return new Kept(file);
    }

    /**
     * Takes what is sent without looking at it, beyond its first bytes: for many at once, that are {@linkplain #hold held}
     * and {@linkplain #examine looked at} later. Cost: a megabyte of memory.
     *
     * @param name as it was sent
     */
    public TakenFile receive(String name, InputStream in, Actor by) throws IOException {
        var tidied = FileName.tidied(name);
        if (tidied.length() > FileName.LONGEST) {
            return new Refused(FileFlaw.NAME_TOO_LONG, FileName.LONGEST);
        }
        var kind = FileKind.ofName(tidied);
        if (kind.isEmpty()) {
            return new Refused(FileFlaw.KIND_NOT_TAKEN, 0);
        }
        var first = in.readNBytes(FirstBytes.COUNT);
        if (first.length == 0) {
            return new Refused(FileFlaw.EMPTY, 0);
        }
        if (!FirstBytes.fit(kind.get().form(), first)) {
            return new Refused(FileFlaw.OTHER_CONTENT, 0);
        }
        var id = FileId.random();
        var whole = new SequenceInputStream(new ByteArrayInputStream(first), in);
        if (!receive(id, tidied, kind.get(), whole, by)) {
            return new Refused(FileFlaw.TOO_LARGE, MOST_BYTES / FileTerms.MEGABYTE);
        }
        return new Kept(store.find(id).orElseThrow().file());
    }

    /** Whether all of it came in; what did not leaves nothing behind. */
    private boolean receive(FileId id, String name, FileKind kind, InputStream in, Actor by) throws IOException {
        var counted = new CountedInput(in, MOST_BYTES);
        var digested = new DigestInputStream(counted, sha256());
        store.begin(id, new Label(name, kind, ""), by.partner(), by.colleague(), clock.instant());
        var whole = false;
        try {
            bytes.write(id, Part.CONTENT, digested);
            whole = !counted.isOver();
        } finally {
            if (!whole) {
                store.delete(id);
            }
        }
        if (whole) {
            var sum = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            store.arrived(id, new Label(name, kind, sum), counted.count());
        }
        return whole;
    }

    /**
     * Gives a file that was taken to what it belongs to, which the caller has locked; empty when that went well. What two
     * things take at the same moment may together go somewhat over what a partner may hold.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refused> attach(FileId id, FileOwner owner) {
        var row = store.find(id).orElseThrow();
        var held = store.amount(owner);
        if (held.files() >= terms.filesPerOwner()) {
            return Optional.of(new Refused(FileFlaw.TOO_MANY, terms.filesPerOwner()));
        }
        if (held.bytes() + row.file().size() > terms.perOwner()) {
            return Optional.of(new Refused(FileFlaw.OWNER_FULL, (int) (terms.perOwner() / FileTerms.MEGABYTE)));
        }
        if (store.bytes(row.partner()) > terms.perPartner()) {
            return Optional.of(new Refused(FileFlaw.PARTNER_FULL, (int) (terms.perPartner() / FileTerms.MEGABYTE)));
        }
        if (!store.attach(id, owner)) {
            throw new IllegalStateException("File " + id + " belongs to something already");
        }
        return Optional.empty();
    }

    /** Keeps a file that was received for the thing that has it looked at; empty when that went well. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refused> hold(FileId id, FileOwner owner) {
        var row = store.find(id).orElseThrow();
        if (store.bytes(row.partner()) > terms.perPartner()) {
            return Optional.of(new Refused(FileFlaw.PARTNER_FULL, (int) (terms.perPartner() / FileTerms.MEGABYTE)));
        }
        if (!store.hold(id, owner)) {
            throw new IllegalStateException("File " + id + " belongs to something already");
        }
        return Optional.empty();
    }

    /** A reader of many files, of one sender; to be closed. */
    public FileBatch batch() {
        return new FileBatch(examination.open());
    }

    /**
     * Looks at a file that is held; answers how it is then. What is refused has lost its content. Safe to repeat. Cost: some
     * hundredths of a second for a document once the batch is warm.
     *
     * @param by who sent it
     */
    public StoredFile examine(FileId id, FileBatch batch, Actor by) {
        if (store.find(id).orElseThrow().file().state() == FileState.EXAMINING) {
            examination.look(id, by, batch.reading());
        }
        return store.find(id).orElseThrow().file();
    }

    /** Gives a file that is ready from one thing to another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(FileId id, FileOwner from, FileOwner to) {
        if (!store.pass(id, from, to)) {
            throw new IllegalStateException("File " + id + " is not ready for another owner");
        }
    }

    /** One that this person sent within the hour and that belongs to nothing yet. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> taken(FileId id, Actor by) {
        return store.find(id)
                .filter(row -> row.owner() == null && row.file().by().equals(by.colleague()))
                .map(FileStore.Row::file);
    }

    /**
     * Lets go of all files of a thing; answers which. Who sent them can {@linkplain #takeBack take them back} within the
     * hour; then they are forgotten. Safe to repeat.
     */
    @Transactional
    public List<FileId> letGo(FileOwner owner) {
        var files = of(owner).stream().map(StoredFile::id).toList();
        store.letGo(owner, clock.instant());
        return files;
    }

    /** Gives files that were let go of to another thing, which the caller has made; answers how many were there still. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int takeBack(List<FileId> ids, FileOwner owner, Actor by) {
        return (int) ids.stream()
                .flatMap(id -> store.find(id).stream())
                .filter(row -> row.file().by().equals(by.colleague()))
                .filter(row -> store.attach(row.file().id(), owner))
                .count();
    }

    /** What a thing holds, in the order in which it came. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(FileOwner owner) {
        return store.of(owner).stream().map(FileStore.Row::file).toList();
    }

    /** One of the files of a thing. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id, FileOwner owner) {
        return store.find(id).filter(row -> owner.equals(row.owner())).map(FileStore.Row::file);
    }

    /** The text that was read in it; empty for none. At most a million characters. */
    @Transactional(readOnly = true)
    public String text(FileId id) {
        return kept(id).replace(Passages.HEADING, ' ');
    }

    /** The same, in stretches of which can be said where they stand. */
    @Transactional(readOnly = true)
    public List<Passage> passages(FileId id) {
        return Passages.of(kept(id));
    }

    private String kept(FileId id) {
        return new String(bytes.read(id, Part.TEXT), StandardCharsets.UTF_8);
    }

    /** Writes the content of a file that is ready; a megabyte of it is in memory. */
    public void writeTo(FileId id, OutputStream out) throws IOException {
        if (store.find(id).filter(row -> row.file().isReady()).isEmpty()) {
            throw new IllegalStateException("File " + id + " is not ready");
        }
        bytes.copy(id, Part.CONTENT, out);
    }

    /** Forgets one file. Safe to repeat. */
    @Transactional
    public void remove(FileId id) {
        store.delete(id);
    }

    /** Forgets all files of a thing; answers how many. Safe to repeat. */
    @Transactional
    public int removeAll(FileOwner owner) {
        return store.deleteAll(owner);
    }

    /** What was taken and given to nothing. */
    void removeStray() {
        store.deleteStray(clock.instant().minus(STRAY));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
