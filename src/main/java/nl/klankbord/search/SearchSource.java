package nl.klankbord.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One kind of searchable object. The index is rebuilt from all sources, so a source can tell all it has. */
public interface SearchSource {

    /** Short and stable, such as {@code colleague}; part of what is stored. */
    String kind();

    /** The documents of those ids that still exist; an id left out of the answer leaves the index. */
    List<SearchDocument> load(Collection<UUID> ids);

    /** Every document, in batches, without holding all in memory. */
    void all(Consumer<SearchDocument> each);
}
