package nl.klankbord.search;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** {@link SearchIndex} on Lucene, in this process. */
@Service
@PermitAll
class LuceneSearchIndex implements SearchIndex {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int DEEPEST = 100_000;

    private final Follower follower;
    private final ObjectProvider<Thesaurus> thesaurus;
    private volatile Understood understood = new Understood(List.of(), new Understanding(List.of()));

    LuceneSearchIndex(Follower follower, ObjectProvider<Thesaurus> thesaurus) {
        this.follower = follower;
        this.thesaurus = thesaurus;
    }

    /** What was derived from one state of the vocabulary. */
    private record Understood(List<Thesaurus.Concept> concepts, Understanding understanding) {}

    @Override
    public SearchHits search(SearchQuery query) {
        var generation = follower.current();
        if (generation == null) {
            return new SearchHits(0, 0, List.of(), Map.of(), List.of(), "", false);
        }
        try {
            var searcher = generation.searchers().acquire();
            try {
                return search(searcher, query);
            } finally {
                generation.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchHits search(IndexSearcher searcher, SearchQuery query) throws IOException {
        var wanted = understanding().understand(query.text());
        if (wanted.isEmpty() && !query.text().isBlank()) {
            // Nothing but punctuation: that is no wish to see everything.
            return new SearchHits(0, 0, List.of(), Map.of(), List.of(), "", true);
        }
        var manner = manner(searcher, without(query, query.filters().keySet()), wanted);
        var lucene = Queries.of(query, wanted, manner);
        var total = searcher.count(lucene);
        var hits = total == 0 ? List.<SearchHits.Hit>of() : hits(searcher, query, lucene, wanted);
        var facets = new HashMap<String, Map<String, Long>>();
        for (var facet : query.facets()) {
            // Counted as if it had no filter of its own, so that its other values can be chosen too.
            var counted = query.filters().containsKey(facet)
                    ? Queries.of(without(query, Set.of(facet)), wanted, manner)
                    : lucene;
            facets.put(facet, searcher.search(counted, new FacetCounts(Documents.keyField(facet))));
        }
        return new SearchHits(total, total, hits, facets, alsoSearched(wanted), "", true);
    }

    /**
     * The strictest manner that finds something: all as typed, all with words that differ a little, then fewer of them,
     * down to half. Filters have no say, so that choosing one never changes what the words mean.
     */
    private static Queries.Manner manner(IndexSearcher searcher, SearchQuery open, List<Understanding.Wanted> wanted)
            throws IOException {
        int all = wanted.size();
        var manners = new ArrayList<Queries.Manner>();
        manners.add(new Queries.Manner(false, all));
        manners.add(new Queries.Manner(true, all));
        for (int least = all - 1; least >= Math.max(1, all / 2); least--) {
            manners.add(new Queries.Manner(false, least));
        }
        for (var manner : manners) {
            if (searcher.count(Queries.of(open, wanted, manner)) > 0) {
                return manner;
            }
        }
        return manners.getFirst();
    }

    private static SearchQuery without(SearchQuery query, Set<String> keys) {
        var filters = new HashMap<>(query.filters());
        filters.keySet().removeAll(keys);
        return new SearchQuery(
                query.kind(),
                query.text(),
                query.literal(),
                query.preferences(),
                filters,
                query.audiences(),
                query.facets(),
                query.offset(),
                query.limit());
    }

    private static List<SearchHits.Hit> hits(
            IndexSearcher searcher, SearchQuery query, Query lucene, List<Understanding.Wanted> wanted)
            throws IOException {
        if (query.offset() > DEEPEST) {
            return List.of();
        }
        int offset = (int) query.offset();
        var order = new SortField(Documents.ORDER, SortField.Type.STRING);
        var sort = wanted.isEmpty() ? new Sort(order) : new Sort(SortField.FIELD_SCORE, order);
        var manager = new TopFieldCollectorManager(sort, offset + query.limit(), null, Integer.MAX_VALUE);
        var top = searcher.search(lucene, manager).scoreDocs;
        if (!wanted.isEmpty()) {
            TopFieldCollector.populateScores(top, searcher, lucene);
        }
        var reasons = new Reasons(wanted, query.audiences());
        var fields = searcher.storedFields();
        var hits = new ArrayList<SearchHits.Hit>();
        for (int i = offset; i < top.length; i++) {
            var document = fields.document(top[i].doc);
            var stored = Documents.stored(document.getBinaryValue(Documents.STORED));
            hits.add(new SearchHits.Hit(
                    UUID.fromString(document.get(Documents.ID)),
                    wanted.isEmpty() ? 0 : top[i].score,
                    false,
                    reasons.of(stored)));
        }
        return hits;
    }

    /** Counts the values of one key over all hits. */
    private record FacetCounts(String field) implements CollectorManager<FacetCounts.Counter, Map<String, Long>> {

        @Override
        public Counter newCollector() {
            return new Counter(field);
        }

        @Override
        public Map<String, Long> reduce(Collection<Counter> counters) throws IOException {
            var counts = new TreeMap<String, Long>();
            for (var counter : counters) {
                counter.flush();
                counter.counts.forEach((value, count) -> counts.merge(value, count, Long::sum));
            }
            return counts;
        }

        /** Counts per segment by ordinal, and by value only once per segment. */
        static final class Counter extends SimpleCollector {

            private final String field;
            private final Map<String, Long> counts = new HashMap<>();
            private SortedSetDocValues values = DocValues.emptySortedSet();
            private long[] ordinals = new long[0];

            Counter(String field) {
                this.field = field;
            }

            @Override
            protected void doSetNextReader(LeafReaderContext context) throws IOException {
                flush();
                values = DocValues.getSortedSet(context.reader(), field);
                ordinals = new long[(int) values.getValueCount()];
            }

            @Override
            public void collect(int doc) throws IOException {
                if (values.advanceExact(doc)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        ordinals[(int) values.nextOrd()]++;
                    }
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }

            private void flush() throws IOException {
                for (int ordinal = 0; ordinal < ordinals.length; ordinal++) {
                    if (ordinals[ordinal] > 0) {
                        counts.merge(values.lookupOrd(ordinal).utf8ToString(), ordinals[ordinal], Long::sum);
                    }
                }
                ordinals = new long[0];
            }
        }
    }

    private static List<String> alsoSearched(List<Understanding.Wanted> wanted) {
        return wanted.stream()
                .flatMap(one -> one.alternatives().stream())
                .map(Understanding.Alternative::term)
                .filter(term -> !term.isEmpty())
                .distinct()
                .limit(5)
                .toList();
    }

    private Understanding understanding() {
        var now = thesaurus.stream().findFirst().map(Thesaurus::concepts).orElse(List.of());
        var known = understood;
        if (known.concepts() != now) {
            known = new Understood(now, new Understanding(now));
            understood = known;
        }
        return known.understanding();
    }

    @Override
    public List<Suggestion> suggest(SuggestQuery query) {
        return List.of();
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
        var ids = new HashSet<UUID>();
        var generation = follower.current();
        if (generation == null) {
            return ids;
        }
        try {
            var searcher = generation.searchers().acquire();
            try {
                var all = searcher.search(
                        new TermQuery(new Term(Documents.KIND, kind)),
                        Math.max(1, searcher.getIndexReader().maxDoc()));
                for (var hit : all.scoreDocs) {
                    ids.add(UUID.fromString(searcher.storedFields()
                            .document(hit.doc, Set.of(Documents.ID))
                            .get(Documents.ID)));
                }
            } finally {
                generation.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }
}
