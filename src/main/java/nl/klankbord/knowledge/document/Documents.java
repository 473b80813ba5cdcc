package nl.klankbord.knowledge.document;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.Download;
import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.FileId;
import nl.klankbord.files.FileKind;
import nl.klankbord.files.FileReading;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.files.TakenFile;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeCard;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.document.DocumentOutcome.Already;
import nl.klankbord.knowledge.document.DocumentOutcome.Done;
import nl.klankbord.knowledge.document.DocumentOutcome.Flawed;
import nl.klankbord.knowledge.document.DocumentOutcome.Missing;
import nl.klankbord.knowledge.document.DocumentOutcome.NotTaken;
import nl.klankbord.knowledge.document.DocumentOutcome.PersonalData;
import nl.klankbord.knowledge.document.DocumentOutcome.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents on the shelf. Everybody who is signed in adds and reads; its owner and their administrator change one. */
@Service
@PermitAll
public class Documents {

    /** A picture or a table of values has no text that somebody reads. */
    private static final Set<FileKind> TAKEN =
            EnumSet.complementOf(EnumSet.of(FileKind.PNG, FileKind.JPG, FileKind.CSV));

    private final DocumentStore store;
    private final Shelf shelf;
    private final Shelving shelving;
    private final DocumentGate gate;
    private final SuggestedTopics topics;
    private final Files files;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Documents(
            DocumentStore store,
            Shelf shelf,
            Shelving shelving,
            DocumentGate gate,
            SuggestedTopics topics,
            Files files,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.shelving = shelving;
        this.gate = gate;
        this.topics = topics;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether a file of this kind can be a document. */
    public static boolean takes(FileKind kind) {
        return TAKEN.contains(kind);
    }

    /**
     * Takes a file that is to become a document, and looks at it. No transaction is open meanwhile.
     *
     * @param name as it was sent
     */
    public TakenDocument take(String name, InputStream in, Actor actor) throws IOException {
        return switch (files.take(name, in, actor)) {
            case TakenFile.Refused refused -> new TakenDocument.NotTaken(refused.flaw(), refused.limit());
            case TakenFile.Kept kept -> taken(kept.file());
        };
    }

    private TakenDocument taken(StoredFile file) {
        if (takes(file.kind()) && file.isReady()) {
            var same = store.withContent(file.sha256());
            if (same.isEmpty()) {
                var title = DocumentTitle.of(file.name());
                return new TakenDocument.Ready(
                        file, title, topics.of(title), gate.look(file, title, "", GateAnswers.none()));
            }
            files.remove(file.id());
            return new TakenDocument.Already(same.get());
        }
        files.remove(file.id());
        return takes(file.kind())
                ? new TakenDocument.NotScanned()
                : new TakenDocument.NotTaken(FileFlaw.KIND_NOT_TAKEN, 0);
    }

    /** Puts a file that was taken on the shelf. */
    public DocumentOutcome shelve(FileId id, DocumentEntry entry, GateAnswers said, Actor actor) {
        return once(id, actor, file -> {
            if (!entry.flaws().isEmpty()) {
                return new Flawed(entry.flaws());
            }
            var report = gate.look(file, entry.title(), entry.summary(), said);
            if (!report.passes()) {
                return new PersonalData(report);
            }
            var document = KnowledgeId.random();
            var full = files.attach(id, DocumentStore.owner(document));
            if (full.isPresent()) {
                return new NotTaken(full.get().flaw(), full.get().limit());
            }
            shelving.add(document, file, entry, !report.spots().isEmpty(), actor);
            return new Done(document);
        });
    }

    /** Puts a file that was taken in the place of the one that a document has. */
    public DocumentOutcome replace(KnowledgeId id, FileId by, GateAnswers said, Actor actor) {
        return once(by, actor, file -> {
            var row = store.lock(id);
            var card = changeable(id, actor);
            if (row.isEmpty() || card.isEmpty()) {
                return new Missing();
            }
            var report = gate.look(file, "", "", said);
            if (!report.passes()) {
                return new PersonalData(report);
            }
            files.remove(row.get().file());
            var full = files.attach(by, DocumentStore.owner(id));
            if (full.isPresent()) {
                throw new IllegalStateException("A document holds one file");
            }
            store.replace(id, file, clock.instant());
            shelving.change(card.get(), entry(card.get()));
            shelving.record(Action.DOCUMENT_REPLACED, id, actor);
            if (!report.spots().isEmpty()) {
                shelving.record(Action.DOCUMENT_GATE_ANSWERED, id, actor);
            }
            return new Done(id);
        });
    }

    /** Does something with a file that was taken. */
    private interface With {
        DocumentOutcome file(StoredFile file);
    }

    /** Two who send the same file at the same moment find one document. */
    private DocumentOutcome once(FileId id, Actor actor, With with) {
        var taken = files.taken(id, actor).filter(StoredFile::isReady);
        if (taken.isEmpty()) {
            return new Missing();
        }
        var content = taken.get().sha256();
        var before = store.withContent(content);
        if (before.isPresent()) {
            return new Already(before.get());
        }
        try {
            return transactions.execute(_ -> with.file(taken.get()));
        } catch (DuplicateKeyException e) {
            return store.withContent(content).<DocumentOutcome>map(Already::new).orElseThrow(() -> e);
        }
    }

    /** Changes what is said of it. @param edition as it was read */
    @Transactional
    public DocumentOutcome change(KnowledgeId id, int edition, DocumentEntry entry, GateAnswers said, Actor actor) {
        var row = store.lock(id);
        var card = changeable(id, actor);
        if (row.isEmpty() || card.isEmpty()) {
            return new Missing();
        }
        if (!entry.flaws().isEmpty()) {
            return new Flawed(entry.flaws());
        }
        var report = DocumentGate.look(entry, said);
        if (!report.passes()) {
            return new PersonalData(report);
        }
        if (!store.next(id, edition)) {
            return find(id, actor).<DocumentOutcome>map(Stale::new).orElseGet(Missing::new);
        }
        shelving.change(card.get(), entry);
        shelving.record(Action.DOCUMENT_CHANGED, id, actor);
        if (!report.spots().isEmpty()) {
            shelving.record(Action.DOCUMENT_GATE_ANSWERED, id, actor);
        }
        return new Done(id);
    }

    /** Takes it away, with its file. */
    @Transactional
    public DocumentOutcome remove(KnowledgeId id, Actor actor) {
        var row = store.lock(id);
        if (row.isEmpty() || changeable(id, actor).isEmpty()) {
            return new Missing();
        }
        store.remove(id);
        files.removeAll(DocumentStore.owner(id));
        shelf.remove(id);
        shelving.record(Action.DOCUMENT_REMOVED, id, actor);
        return new Done(id);
    }

    @Transactional(readOnly = true)
    public Optional<DocumentPage> find(KnowledgeId id, Actor actor) {
        return store.find(id).flatMap(row -> shelf.find(id).flatMap(card -> files.find(
                        row.file(), DocumentStore.owner(id))
                .map(file -> new DocumentPage(card, file, row.edition(), row.replacedAt(), mayChange(card, actor)))));
    }

    /** What came of reading the text of each of these that is a document; one query. */
    @Transactional(readOnly = true)
    public Map<KnowledgeId, FileReading> readings(Collection<KnowledgeId> ids) {
        return store.readings(ids);
    }

    /** Its file. Logged as a download. */
    @Transactional
    public Optional<Download> download(KnowledgeId id, Actor actor) {
        return find(id, actor).filter(page -> page.file().isReady()).map(page -> {
            shelving.record(Action.DOCUMENT_DOWNLOADED, id, actor);
            var file = page.file();
            return new Download(
                    file.name(), file.kind().mediaType(), file.size(), out -> files.writeTo(file.id(), out));
        });
    }

    private Optional<KnowledgeCard> changeable(KnowledgeId id, Actor actor) {
        return shelf.find(id).filter(card -> mayChange(card, actor));
    }

    private static boolean mayChange(KnowledgeCard card, Actor actor) {
        return actor.colleague().equals(card.owner()) || actor.administers(card.partner());
    }

    private static DocumentEntry entry(KnowledgeCard card) {
        return new DocumentEntry(card.title(), card.summary(), card.topics());
    }
}
