package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.IntPredicate;
import nl.klankbord.search.Best.Kept;
import nl.klankbord.search.Concept.Place;
import nl.klankbord.search.Concept.Way;
import nl.klankbord.search.SearchQuery.Preference;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the documents that match, once: filters, counts and keeps the best. The key of a document holds in one
 * number, from high to low: whether it is a direct hit, its score, its standing, and a number that spreads the load
 * over equals: another order each day, the same on every page.
 */
final class Finder {

    private static final int DEEPEST = 100_000;
    private static final int STANDING_BITS = 7;
    private static final int SPREAD_BITS = 29;
    private static final int HIGHEST_SCORE = (1 << 26) - 1;
    private static final ArrayBlockingQueue<Matching.Window> SPARE = new ArrayBlockingQueue<>(8);

    private final Lookup lookup;
    private final Shards shards;
    private final SearchQuery query;
    private final long day;

    Finder(Lookup lookup, Shards shards, SearchQuery query, long day) {
        this.lookup = lookup;
        this.shards = shards;
        this.query = query;
        this.day = day;
    }

    /** The columns of each segment, in the order of the segments. */
    record Shards(List<@Nullable Columns> columns, Columns.Registry registry) {}

    /**
     * What was found.
     *
     * @param open how many match whatever the filters
     * @param openDirect how many of those in a direct way
     */
    record Found(long total, long direct, long open, long openDirect, List<Kept> kept, Tally tally) {}

    Shards shards() {
        return shards;
    }

    private int depth() {
        return query.offset() > DEEPEST ? 0 : (int) query.offset() + query.limit();
    }

    private List<Kept> page(Kept[] sorted) {
        return sorted.length <= query.offset()
                ? List.of()
                : List.of(sorted).subList((int) query.offset(), sorted.length);
    }

    /** All documents, in their order. */
    Found everything() throws IOException {
        var tally = new Tally(query, shards.registry(), lookup.audiences());
        var kept = new ArrayList<Kept>();
        var every = new Concept("", List.of(everyDocument()), 0);
        long total = 0;
        long open = 0;
        for (int leaf = 0; leaf < lookup.leaves().size(); leaf++) {
            var collecting = new Collecting(leaf, tally, new Best(depth()), List.of());
            collecting.byOrder = true;
            match(List.of(every), true, leaf, collecting);
            total += collecting.total;
            open += collecting.open;
            kept.addAll(List.of(collecting.best.sorted()));
        }
        var texts = new BytesRef[kept.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = order(kept.get(i));
        }
        var places = new ArrayList<Integer>();
        for (int i = 0; i < texts.length; i++) {
            places.add(i);
        }
        places.sort(Comparator.comparing(i -> texts[i]));
        var sorted = places.stream().limit(depth()).map(kept::get).toArray(Kept[]::new);
        return new Found(total, total, open, open, page(sorted), tally);
    }

    private Way everyDocument() {
        return new Way(Place.TEXTS, List.of(lookup.texts(Documents.EVERY)), 1, true, "");
    }

    private BytesRef order(Kept kept) throws IOException {
        var reader = lookup.leaves().get(kept.leaf()).reader();
        var orders = DocValues.getSorted(reader, Documents.order(query.kind()));
        return orders.advanceExact(kept.document())
                ? BytesRef.deepCopyOf(orders.lookupOrd(orders.ordValue()))
                : new BytesRef();
    }

    /**
     * The documents about concepts.
     *
     * @param all whether about all of them; else those that are not follow as related
     */
    Found about(List<Concept> concepts, boolean all, List<Preference> preferred) throws IOException {
        var tally = new Tally(query, shards.registry(), lookup.audiences());
        var best = new Best(depth());
        long total = 0;
        long direct = 0;
        long open = 0;
        long openDirect = 0;
        if (!all || concepts.stream().allMatch(Concept::isKnown)) {
            for (int leaf = 0; leaf < lookup.leaves().size(); leaf++) {
                var collecting = new Collecting(leaf, tally, best, preferred);
                match(concepts, all, leaf, collecting);
                total += collecting.total;
                direct += collecting.direct;
                open += collecting.open;
                openDirect += collecting.openDirect;
            }
        }
        return new Found(total, direct, open, openDirect, page(best.sorted()), tally);
    }

    private void match(List<Concept> concepts, boolean all, int leaf, Collecting to) throws IOException {
        if (shards.columns().get(leaf) == null) {
            return;
        }
        var spare = SPARE.poll();
        var window = spare == null ? new Matching.Window() : spare;
        new Matching(lookup, concepts, all, window).in(leaf, to);
        SPARE.offer(window);
    }

    static boolean isDirect(Kept kept) {
        return kept.key() >>> 26 + STANDING_BITS + SPREAD_BITS != 0;
    }

    static float score(Kept kept) {
        return (float) (kept.key() >>> STANDING_BITS + SPREAD_BITS & HIGHEST_SCORE) / Matching.UNIT;
    }

    private final class Collecting implements Batch.Taker {

        private final int leaf;
        private final Tally tally;
        private final Best best;
        private final Columns columns;
        private final @Nullable Bits live;
        private final List<Columns.@Nullable Column> preferredIn = new ArrayList<>();
        private final List<Integer> preferredValues = new ArrayList<>();
        private boolean byOrder;
        private long total;
        private long direct;
        private long open;
        private long openDirect;

        Collecting(int leaf, Tally tally, Best best, List<Preference> preferred) {
            this.leaf = leaf;
            this.tally = tally;
            this.best = best;
            var here = shards.columns().get(leaf);
            this.columns = here == null ? Columns.NONE : here;
            this.live = lookup.leaves().get(leaf).reader().getLiveDocs();
            for (var preference : preferred) {
                preferredIn.add(columns.key(preference.key()));
                preferredValues.add(shards.registry()
                        .of(Documents.key(query.kind(), preference.key()))
                        .find(preference.value()));
            }
            tally.in(columns);
        }

        @Override
        public void take(int[] documents, int[] scores, int size) {
            int there = live == null ? size : retained(documents, scores, size, live::get);
            open += there;
            openDirect += direct(scores, there);
            int passing = tally.filters() ? retained(documents, scores, there, tally::passes) : there;
            total += passing;
            direct += direct(scores, passing);
            tally.count(documents, passing);
            if (byOrder) {
                for (int i = 0; i < passing; i++) {
                    best.offer(Integer.MAX_VALUE - columns.order(documents[i]), leaf, documents[i]);
                }
            } else {
                offer(documents, scores, passing);
            }
        }

        /** Moves those that pass to the front; answers how many there are. */
        private static int retained(int[] documents, int[] scores, int size, IntPredicate passes) {
            int retained = 0;
            for (int i = 0; i < size; i++) {
                if (passes.test(documents[i])) {
                    documents[retained] = documents[i];
                    scores[retained++] = scores[i];
                }
            }
            return retained;
        }

        private static int direct(int[] scores, int size) {
            int direct = 0;
            for (int i = 0; i < size; i++) {
                direct += scores[i] / Matching.DIRECT;
            }
            return direct;
        }

        private void offer(int[] documents, int[] scores, int size) {
            if (!preferredIn.isEmpty()) {
                for (int i = 0; i < size; i++) {
                    int score = scores[i] & Matching.DIRECT - 1;
                    scores[i] += preferred(documents[i], score) - score;
                }
            }
            int least = least();
            for (int i = 0; i < size; i++) {
                if (scores[i] >= least) {
                    best.offer(key(documents[i], scores[i]), leaf, documents[i]);
                    least = least();
                }
            }
        }

        /** What a score must reach for the document to be kept. */
        private int least() {
            int least = (int) (best.least() >>> STANDING_BITS + SPREAD_BITS);
            return least > HIGHEST_SCORE ? least - HIGHEST_SCORE - 1 | Matching.DIRECT : least;
        }

        private long key(int document, int score) {
            int direct = score / Matching.DIRECT;
            long upper = direct * (HIGHEST_SCORE + 1) + Math.min(HIGHEST_SCORE, score - direct * Matching.DIRECT);
            long spread = (columns.spread(document) ^ day * 0x9e3779b97f4a7c15L) * 0xff51afd7ed558ccdL;
            return upper << STANDING_BITS + SPREAD_BITS
                    | (long) columns.standing(document) << SPREAD_BITS
                    | spread >>> Long.SIZE - SPREAD_BITS;
        }

        /** A third more for what was asked for beside the words. */
        private int preferred(int document, int score) {
            int more = score;
            for (int i = 0; i < preferredIn.size(); i++) {
                var column = preferredIn.get(i);
                if (column != null && column.has(document, preferredValues.get(i))) {
                    more += score / 3;
                }
            }
            return more;
        }
    }
}
