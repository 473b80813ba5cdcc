package nl.klankbord.knowledge.document;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PlainText;
import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.files.TakenFile;
import nl.klankbord.knowledge.document.DocumentImport.FileState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many documents at once. What is sent is only received, each file in a transaction of its own; the portal looks at the
 * files and shelves them in its own time, one after the other. Who sent them follows how far it is.
 */
@Service
@RolesAllowed({Role.Names.PARTNER_ADMIN, Role.Names.COORDINATOR})
public class DocumentImports {

    /** What one file with many in it may take, in bytes. */
    public static final int MOST_BYTES = 1_000_000_000;

    private static final int MOST_TOLD = 20;

    private final ImportStore store;
    private final Files files;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DocumentImports(ImportStore store, Files files, Audit audit, TransactionTemplate transactions, Clock clock) {
        this.store = store;
        this.files = files;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins an import, to which files are sent. */
    @Transactional
    public DocumentImportId begin(ImportTerms terms, Actor actor) {
        var id = DocumentImportId.random();
        store.begin(id, terms, actor, clock.instant());
        record(Action.DOCUMENTS_IMPORTED, id, actor);
        return id;
    }

    /** Takes all files in a zip file, as it comes in. Cost: a megabyte of memory, however large it is. */
    public void receiveAll(DocumentImportId id, InputStream zip, Actor actor) {
        var flaw = ZipContents.each(zip, (name, content) -> receive(id, name, content, actor));
        transactions.executeWithoutResult(_ -> store.received(id, flaw.orElse(null)));
    }

    /** Takes one file; when this returns, it will become a document or be refused with a reason. */
    public void receive(DocumentImportId id, String name, InputStream content, Actor actor) throws IOException {
        if (store.find(id, actor.colleague()).filter(one -> !one.isOver()).isEmpty()) {
            return;
        }
        switch (files.receive(name, content, actor)) {
            case TakenFile.Refused refused -> refuse(id, name, refused.flaw());
            case TakenFile.Kept kept -> {
                if (Documents.takes(kept.file().kind())) {
                    hold(id, kept.file());
                } else {
                    files.remove(kept.file().id());
                    refuse(id, name, FileFlaw.KIND_NOT_TAKEN);
                }
            }
        }
    }

    private void hold(DocumentImportId id, StoredFile file) {
        transactions.executeWithoutResult(_ -> {
            var item = UUID.randomUUID();
            var full = files.hold(file.id(), ImportStore.owner(item));
            if (full.isPresent()) {
                files.remove(file.id());
                store.add(id, item, file.name(), null, full.get().flaw().name(), clock.instant());
            } else {
                store.add(id, item, file.name(), file.id(), null, clock.instant());
            }
        });
    }

    private void refuse(DocumentImportId id, String name, FileFlaw flaw) {
        transactions.executeWithoutResult(_ -> store.add(
                id, UUID.randomUUID(), PlainText.visible(PlainText.tidy(name)), null, flaw.name(), clock.instant()));
    }

    /** Nothing more is sent. */
    @Transactional
    public void received(DocumentImportId id, Actor actor) {
        if (store.find(id, actor.colleague()).isPresent()) {
            store.received(id, null);
        }
    }

    /** Leaves what has not become a document; what has, stays. Safe to repeat. */
    @Transactional
    public void stop(DocumentImportId id, Actor actor) {
        if (store.find(id, actor.colleague()).isPresent() && store.stop(id, clock.instant())) {
            record(Action.DOCUMENTS_IMPORT_STOPPED, id, actor);
        }
    }

    /** How far one's own import is. */
    @Transactional(readOnly = true)
    public Optional<DocumentImport> find(DocumentImportId id, Actor actor) {
        return store.find(id, actor.colleague());
    }

    /** One's own imports of the last month, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentImport> mine(Actor actor) {
        return store.of(actor.colleague(), MOST_TOLD);
    }

    /** The files of one's own import, in the order in which they came. @param states only those; empty for all */
    @Transactional(readOnly = true)
    public List<ImportedFile> files(DocumentImportId id, Set<FileState> states, PageRequest page, Actor actor) {
        return store.find(id, actor.colleague())
                .map(_ -> store.files(id, states, page.offset(), page.size()))
                .orElse(List.of());
    }

    private void record(Action action, DocumentImportId id, Actor actor) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), id));
    }
}
