package nl.klankbord.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.search.SearchDocument.Text;

/** A part of knowledge that makes things for the shelf, and has more of their words than stands on the card. */
public interface KnowledgeTexts {

    Set<KnowledgeKind> kinds();

    /** What else they are found by, for everybody; one query for all. Called in a transaction, in the index's own time. */
    Map<UUID, List<Text>> texts(Collection<UUID> ids);
}
