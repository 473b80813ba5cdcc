package nl.klankbord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.klankbord.access.Audience;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks up terms for one searcher in one state of the index: only what they may see exists. Each term is sought once in
 * each segment, and not again when its documents are read. For one thread and one query.
 */
final class Lookup {

    private final List<LeafReaderContext> leaves;
    private final String kind;
    private final List<String> audiences = new ArrayList<>();
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, @Nullable TermsEnum[]> enums = new HashMap<>();
    private final int documents;

    Lookup(IndexSearcher searcher, String kind, Set<String> audiences) {
        this.leaves = searcher.getIndexReader().leaves();
        this.kind = kind;
        this.audiences.add(Audience.NETWORK.token());
        for (var audience : audiences) {
            if (!audience.equals(Audience.NETWORK.token())
                    && exists(Documents.texts(kind), Documents.seenBy(Documents.FOR_SOME, audience))) {
                this.audiences.add(audience);
            }
        }
        this.audiences.removeIf(audience -> !audiences.contains(audience));
        this.documents = texts(Documents.EVERY).frequency();
    }

    /**
     * Where a term stands.
     *
     * @param frequency documents that have it and that this searcher may see; removed ones count until they are merged
     *     away
     */
    record Found(String field, String term, List<Place> places, int frequency) {}

    /** A term of one audience in one segment. */
    record Place(int leaf, BytesRef term, TermState state, int frequency) {}

    String kind() {
        return kind;
    }

    List<LeafReaderContext> leaves() {
        return leaves;
    }

    /** Those of the searcher's tokens for which there is anything. */
    List<String> audiences() {
        return audiences;
    }

    /** How many documents of this kind this searcher may see. */
    int documents() {
        return documents;
    }

    Found texts(String stem) {
        return find(Documents.texts(kind), stem);
    }

    Found parts(String stem) {
        return find(Documents.parts(kind), stem);
    }

    Found names(String word) {
        return find(Documents.names(kind), word);
    }

    Found values(String value) {
        return find(Documents.values(kind), value);
    }

    Found spelled(String word) {
        return find(Documents.spelled(kind), word);
    }

    private Found find(String field, String term) {
        return found.computeIfAbsent(field + '\u0000' + term, _ -> sought(field, term));
    }

    private Found sought(String field, String term) {
        var places = new ArrayList<Place>(leaves.size());
        int frequency = 0;
        try {
            for (var audience : audiences) {
                var bytes = new BytesRef(Documents.seenBy(term, audience));
                for (int leaf = 0; leaf < leaves.size(); leaf++) {
                    var terms = terms(field, leaf);
                    if (terms != null && terms.seekExact(bytes)) {
                        int here = terms.docFreq();
                        places.add(new Place(leaf, bytes, terms.termState(), here));
                        frequency += here;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Found(field, term, places, frequency);
    }

    private boolean exists(String field, String term) {
        try {
            for (int leaf = 0; leaf < leaves.size(); leaf++) {
                var terms = terms(field, leaf);
                if (terms != null && terms.seekExact(new BytesRef(term))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable TermsEnum terms(String field, int leaf) throws IOException {
        var all = enums.computeIfAbsent(field, _ -> new TermsEnum[leaves.size()]);
        if (all[leaf] == null) {
            var terms = leaves.get(leaf).reader().terms(field);
            all[leaf] = terms == null ? TermsEnum.EMPTY : terms.iterator();
        }
        return all[leaf] == TermsEnum.EMPTY ? null : all[leaf];
    }

    /** The documents of a term in a segment, before the first. */
    PostingsEnum postings(String field, Place place, @Nullable PostingsEnum reuse) throws IOException {
        var terms = terms(field, place.leaf());
        if (terms == null) {
            throw new IllegalStateException("No terms in " + field);
        }
        terms.seekExact(place.term(), place.state());
        return terms.postings(reuse, PostingsEnum.FREQS);
    }

    /** What is shown of these documents, of those that there are and that this searcher may see. */
    Map<UUID, byte[]> shown(Collection<UUID> ids) throws IOException {
        var shown = new HashMap<UUID, byte[]>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            var keys = terms(Documents.KEY, leaf);
            if (keys == null) {
                continue;
            }
            var reader = leaves.get(leaf).reader();
            var live = reader.getLiveDocs();
            for (var id : ids) {
                if (!shown.containsKey(id)
                        && keys.seekExact(Documents.key(kind, id).bytes())) {
                    int document = firstLive(keys.postings(null, PostingsEnum.NONE), live);
                    var told = DocValues.getBinary(reader, Documents.told(kind));
                    if (document != DocIdSetIterator.NO_MORE_DOCS
                            && isSeen(leaf, document)
                            && told.advanceExact(document)) {
                        shown.put(id, Told.from(told.binaryValue()).shown());
                    }
                }
            }
        }
        return shown;
    }

    /** What is kept of a document, while nothing else is read; null when it is not there for this searcher. */
    @Nullable
    Told told(UUID id) throws IOException {
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            var keys = terms(Documents.KEY, leaf);
            if (keys != null && keys.seekExact(Documents.key(kind, id).bytes())) {
                var reader = leaves.get(leaf).reader();
                int document = firstLive(keys.postings(null, PostingsEnum.NONE), reader.getLiveDocs());
                var told = DocValues.getBinary(reader, Documents.told(kind));
                if (document != DocIdSetIterator.NO_MORE_DOCS
                        && isSeen(leaf, document)
                        && told.advanceExact(document)) {
                    return Told.from(told.binaryValue());
                }
            }
        }
        return null;
    }

    private static int firstLive(PostingsEnum documents, @Nullable Bits live) throws IOException {
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document;
    }

    private boolean isSeen(int leaf, int document) throws IOException {
        for (var place : texts(Documents.EVERY).places()) {
            if (place.leaf() == leaf
                    && postings(Documents.texts(kind), place, null).advance(document) == document) {
                return true;
            }
        }
        return false;
    }

    /** Terms that begin with a text, visible ones, at most some; in order of the alphabet. */
    List<Found> beginningWith(String field, String prefix, int most) {
        var terms = new ArrayList<String>();
        try {
            for (int leaf = 0; leaf < leaves.size(); leaf++) {
                var iterator = terms(field, leaf);
                if (iterator != null && iterator.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END) {
                    collect(iterator, prefix, most, terms);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visible(field, terms, most, term -> true);
    }

    private void collect(TermsEnum iterator, String prefix, int most, List<String> into) throws IOException {
        // Terms of others stand between: they are passed over, but not without end.
        int left = most * 8;
        int taken = 0;
        for (BytesRef term = iterator.term(); term != null && left > 0 && taken < most; term = iterator.next()) {
            var text = term.utf8ToString();
            if (!text.startsWith(prefix)) {
                return;
            }
            left--;
            if (isSeen(text)) {
                into.add(Documents.plain(text));
                taken++;
            }
        }
    }

    private boolean isSeen(String term) {
        int end = Documents.plain(term).length();
        return end == term.length() || audiences.contains(term.substring(end + 1));
    }

    private List<Found> visible(String field, List<String> terms, int most, Predicate<String> wanted) {
        return terms.stream()
                .distinct()
                .filter(term -> term.indexOf(' ') < 0 && wanted.test(term))
                .sorted()
                .limit(most)
                .map(term -> find(field, term))
                .filter(one -> one.frequency() > 0)
                .toList();
    }

    /** All terms of a field in one segment, to be gone through by an automaton; null when it has none. */
    @Nullable
    Terms allTerms(String field, int leaf) throws IOException {
        return leaves.get(leaf).reader().terms(field);
    }

    /** A visible term of a field; frequency 0 when there is none. */
    Found any(String field, String term) {
        return find(field, term);
    }
}
