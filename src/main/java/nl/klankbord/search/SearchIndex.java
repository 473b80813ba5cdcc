package nl.klankbord.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The one index over everything that can be found. It follows the database: what a transaction told
 * {@link SearchChanges} is found within a second after its commit. Small, so that a distributed engine can stand behind
 * it later.
 */
public interface SearchIndex {

    /**
     * What a person finds. Text is never read as a query language; of very long texts only the beginning counts. Cost is
     * linear in the number of documents that match.
     */
    SearchHits search(SearchQuery query);

    /**
     * Terms of the shared vocabulary that find something, and names, of which any word begins with what was typed; most
     * found first. Some microseconds a call.
     */
    List<Suggestion> suggest(SuggestQuery query);

    /**
     * What a hit would show of these documents, by id; of those that the index has and that somebody with these tokens may
     * find. Some microseconds each.
     */
    Map<UUID, byte[]> shown(String kind, Collection<UUID> ids, Set<String> audiences);

    /**
     * Where in one document the words are, by which {@link #search} would find it, in the order of its texts; nothing when it
     * would not, or when the searcher may not see it. Each text whole. Cost: that of one search, and linear in the length of
     * the document.
     *
     * @param query its kind, text and audiences; the rest has no say
     * @param most texts to answer
     */
    List<SearchHits.Reason> places(SearchQuery query, UUID id, int most);

    /** Returns when everything committed before the call can be found, or after ten seconds. */
    void awaitCaughtUp();

    /** As {@link #awaitCaughtUp()}, with patience for a change of many objects. */
    void awaitCaughtUp(Duration patience);

    /** Whether the index answers, and how far a rebuild is. */
    SearchStatus status();

    /** Makes the index anew from every {@link SearchSource}; the old one answers until it is done. */
    void rebuild();

    /** The ids of all documents of a kind, to compare with the database. */
    Set<UUID> ids(String kind);
}
