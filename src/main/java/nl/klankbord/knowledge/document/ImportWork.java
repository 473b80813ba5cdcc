package nl.klankbord.knowledge.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.OneByOne;
import nl.klankbord.files.FileBatch;
import nl.klankbord.files.FileExamined;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.document.DocumentImport.FileState;
import nl.klankbord.knowledge.document.ImportStore.Item;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shelves what imports received. Each file leaves the queue in the transaction that puts it on the shelf, so that it is
 * there once however often the portal is killed; one that the portal does not survive is given up in the end.
 */
@Component
class ImportWork {

    /** A sender that is silent for so long is gone. */
    static final Duration SILENCE = Duration.ofMinutes(10);

    /** How long one round goes on; other jobs wait for their turn. */
    private static final Duration ROUND = Duration.ofSeconds(60);

    private static final int MOST_TRIES = 10;
    private static final int AT_ONCE = 50;

    private static final String FAILED = "FAILED";
    private static final String PERSONAL_DATA = "PERSONAL_DATA";

    private final ImportStore store;
    private final DocumentStore documents;
    private final Shelving shelving;
    private final DocumentGate gate;
    private final Files files;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final OneByOne one = new OneByOne(
            "import-documents", fault -> fault instanceof DataAccessException || fault instanceof TransactionException);

    ImportWork(
            ImportStore store,
            DocumentStore documents,
            Shelving shelving,
            DocumentGate gate,
            Files files,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.shelving = shelving;
        this.gate = gate;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Works until there is nothing left, or for one round. */
    void round() {
        var now = clock.instant();
        store.giveUpWaiting(now.minus(SILENCE));
        clear();
        work(now.plus(ROUND));
        store.end(clock.instant());
    }

    /** The process that reads belongs to the files of one sender. */
    private void work(Instant until) {
        var items = store.next(AT_ONCE);
        while (!items.isEmpty() && clock.instant().isBefore(until)) {
            var of = items.getFirst().of();
            var same = items.stream().filter(item -> item.of().equals(of)).toList();
            try (var batch = files.batch()) {
                while (!same.isEmpty() && clock.instant().isBefore(until)) {
                    var byId = same.stream().collect(Collectors.toMap(Item::id, Function.identity()));
                    one.each(
                            same.stream().map(Item::id).toList(),
                            id -> shelve(Objects.requireNonNull(byId.get(id)), batch));
                    items = store.next(AT_ONCE);
                    same = items.stream().filter(item -> item.of().equals(of)).toList();
                }
            }
        }
    }

    private void shelve(Item item, FileBatch batch) {
        if (item.tries() >= MOST_TRIES) {
            refuse(item, FAILED);
            return;
        }
        store.tried(item.id());
        var file = files.examine(item.file(), batch, item.by());
        switch (file.state()) {
            case READY -> shelve(item, file);
            case REFUSED -> refuse(item, String.valueOf(file.flaw()));
            case EXAMINING, QUARANTINED -> store.leaveHeld(item.id());
        }
    }

    private void shelve(Item item, StoredFile file) {
        var title = DocumentTitle.of(file.name());
        var said = item.terms().anonymised() ? GateAnswers.anonymous() : GateAnswers.none();
        var report = gate.look(file, title, "", said);
        if (!report.passes()) {
            refuse(item, PERSONAL_DATA);
            return;
        }
        var entry = new DocumentEntry(title, "", item.terms().topics());
        transactions.executeWithoutResult(_ -> {
            var same = documents.withContent(file.sha256());
            var id = same.orElseGet(KnowledgeId::random);
            if (!store.leave(item.id(), same.isPresent() ? FileState.ALREADY : FileState.DONE, id, null)) {
                return;
            }
            if (same.isPresent()) {
                files.remove(file.id());
            } else {
                files.pass(file.id(), ImportStore.owner(item.id()), DocumentStore.owner(id));
                shelving.add(id, file, entry, !report.spots().isEmpty(), item.by());
            }
        });
    }

    private void refuse(Item item, String why) {
        transactions.executeWithoutResult(_ -> {
            if (store.leave(item.id(), FileState.REFUSED, null, why)) {
                files.remove(item.file());
            }
        });
    }

    /** What was stopped is forgotten. */
    private void clear() {
        for (var left = store.left(AT_ONCE); !left.isEmpty(); left = store.left(AT_ONCE)) {
            left.forEach(this::forget);
        }
    }

    private void forget(UUID item) {
        transactions.executeWithoutResult(_ -> {
            store.leave(item, FileState.STOPPED, null, null);
            files.removeAll(ImportStore.owner(item));
        });
    }

    @EventListener
    void on(FileExamined examined) {
        if (ImportStore.isOwner(examined.owner())) {
            store.wake(examined.owner().id());
        }
    }
}
