package nl.klankbord.search;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** {@link SearchIndex} on Lucene, in this process. */
@Service
@PermitAll
class LuceneSearchIndex implements SearchIndex {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final SearchHits NOTHING_YET = new SearchHits(0, 0, List.of(), Map.of(), List.of(), "", false);

    private final Follower follower;
    private final Supplier<Optional<Thesaurus>> thesaurus;
    private final Misses misses;
    private final Clock clock;
    private volatile Understood understood = Understood.of(List.of());

    LuceneSearchIndex(Follower follower, ObjectProvider<Thesaurus> thesaurus, Misses misses, Clock clock) {
        this.follower = follower;
        this.thesaurus = SingletonSupplier.of(() -> thesaurus.stream().findFirst());
        this.misses = misses;
        this.clock = clock;
    }

    /** What was derived from one state of the vocabulary. */
    private record Understood(List<Thesaurus.Concept> concepts, Understanding understanding, Suggester suggester) {

        static Understood of(List<Thesaurus.Concept> concepts) {
            var understanding = new Understanding(concepts);
            return new Understood(concepts, understanding, new Suggester(understanding));
        }
    }

    /** Something to do with a searcher. */
    private interface Asked<T> {

        T of(Generation generation, IndexSearcher searcher) throws IOException;
    }

    private <T> T ask(T otherwise, Asked<T> asked) {
        var generation = follower.current();
        if (generation == null) {
            return otherwise;
        }
        try {
            var searcher = generation.searchers().acquire();
            try {
                return asked.of(generation, searcher);
            } finally {
                generation.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SearchHits search(SearchQuery query) {
        return ask(NOTHING_YET, (generation, searcher) -> search(query, generation, searcher)
                .hits());
    }

    @Override
    public List<SearchHits.Reason> places(SearchQuery query, UUID id, int most) {
        return ask(List.of(), (generation, searcher) -> search(query, generation, searcher)
                .places(id, most));
    }

    private Search search(SearchQuery query, Generation generation, IndexSearcher searcher) throws IOException {
        var lookup = new Lookup(searcher, query.kind(), query.audiences());
        var shards = generation.shards(searcher, query.kind());
        long day = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
        return new Search(query, lookup, understood().understanding(), new Finder(lookup, shards, query, day), misses);
    }

    @Override
    public List<Suggestion> suggest(SuggestQuery query) {
        return ask(List.of(), (generation, searcher) -> understood()
                .suggester()
                .suggest(query, new Lookup(searcher, query.kind(), query.audiences())));
    }

    @Override
    public Map<UUID, byte[]> shown(String kind, Collection<UUID> ids, Set<String> audiences) {
        return ids.isEmpty()
                ? Map.of()
                : ask(Map.of(), (generation, searcher) -> new Lookup(searcher, kind, audiences).shown(ids));
    }

    private Understood understood() {
        var now = thesaurus.get().map(Thesaurus::concepts).orElse(List.of());
        var known = understood;
        if (known.concepts() != now) {
            known = Understood.of(now);
            understood = known;
        }
        return known;
    }

    @Override
    public void awaitCaughtUp() {
        awaitCaughtUp(PATIENCE);
    }

    @Override
    public void awaitCaughtUp(Duration patience) {
        follower.awaitCaughtUp(patience);
    }

    @Override
    public SearchStatus status() {
        var generation = follower.current();
        long documents = generation == null ? 0 : generation.writer().getDocStats().numDocs;
        return new SearchStatus(documents, follower.rebuilding(), follower.rebuilt());
    }

    @Override
    public void rebuild() {
        follower.wantRebuild();
    }

    @Override
    public Set<UUID> ids(String kind) {
        return ask(new HashSet<UUID>(), (generation, searcher) -> {
            var ids = new HashSet<UUID>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                var live = leaf.reader().getLiveDocs();
                var told = DocValues.getBinary(leaf.reader(), Documents.told(kind));
                for (int document = told.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS;
                        document = told.nextDoc()) {
                    if (live == null || live.get(document)) {
                        ids.add(Told.from(told.binaryValue()).id());
                    }
                }
            }
            return ids;
        });
    }
}
