package nl.klankbord.knowledge.document;

import java.time.Instant;
import nl.klankbord.files.StoredFile;
import nl.klankbord.knowledge.KnowledgeCard;
import org.jspecify.annotations.Nullable;

/**
 * A document as its page shows it.
 *
 * @param edition to be handed back with a change
 * @param replacedAt when a newer file took the place of the first; null when none did
 * @param mayChange whether the reader may change, replace and remove it
 */
public record DocumentPage(
        KnowledgeCard card,
        StoredFile file,
        int edition,
        @Nullable Instant replacedAt,
        boolean mayChange) {}
