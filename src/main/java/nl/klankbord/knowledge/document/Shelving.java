package nl.klankbord.knowledge.document;

import java.time.Clock;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.files.StoredFile;
import nl.klankbord.knowledge.KnowledgeCard;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.Shelf;
import org.springframework.stereotype.Component;

/** Puts documents on the shelf, in the transaction of who gives them; whether that may be was decided. */
@Component
class Shelving {

    private final DocumentStore store;
    private final Shelf shelf;
    private final Audit audit;
    private final Clock clock;

    Shelving(DocumentStore store, Shelf shelf, Audit audit, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    void add(KnowledgeId id, StoredFile file, DocumentEntry entry, boolean answered, Actor actor) {
        var now = clock.instant();
        store.add(id, file);
        shelf.put(new KnowledgeCard(
                id,
                KnowledgeKind.DOCUMENT,
                entry.title(),
                entry.summary(),
                actor.partner(),
                actor.colleague(),
                entry.topics(),
                now,
                now,
                null));
        record(Action.DOCUMENT_ADDED, id, actor);
        if (answered) {
            record(Action.DOCUMENT_GATE_ANSWERED, id, actor);
        }
    }

    /** Puts its card there anew, with what changed. */
    void change(KnowledgeCard card, DocumentEntry entry) {
        shelf.put(new KnowledgeCard(
                card.id(),
                KnowledgeKind.DOCUMENT,
                entry.title(),
                entry.summary(),
                card.partner(),
                card.owner(),
                entry.topics(),
                card.madeAt(),
                clock.instant(),
                null));
    }

    void record(Action action, KnowledgeId id, Actor actor) {
        audit.record(SecurityEvent.done(
                action, actor.account().value(), actor.partner().value(), id));
    }
}
