package nl.klankbord.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One kind of searchable object. The index is rebuilt from all sources, so a source can tell all it has. */
public interface SearchSource {

    /** Short and stable, such as {@code colleague}; part of what is stored. */
    String kind();

    /** The documents of those ids that still exist; an id left out of the answer leaves the index. */
    List<SearchDocument> load(Collection<UUID> ids);

    /** How many documents are in memory at the same time; fewer where they may be long. */
    default int atOnce() {
        return 200;
    }

    /**
     * The ids of everything that may have a document, in the database's own order, so many at a time; nothing after the
     * last.
     *
     * @param last after this one; a UUID of zeros for the first
     */
    List<UUID> idsAfter(UUID last, int most);
}
