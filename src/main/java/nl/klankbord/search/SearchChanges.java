package nl.klankbord.search;

import java.util.Collection;
import java.util.UUID;

/** Tells the index what changed, in the transaction of the change: what rolls back was never told. */
public interface SearchChanges {

    /**
     * Notes that these objects were made, changed or removed. To be called inside a transaction; a reader sees them
     * in the index within a second after it commits.
     *
     * @param kind the {@link SearchSource#kind() kind} of object
     */
    void changed(String kind, Collection<UUID> ids);
}
