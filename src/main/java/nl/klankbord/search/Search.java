package nl.klankbord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.jspecify.annotations.Nullable;

/**
 * One search: reads what was typed, mends it when nothing is known of a word, and looks in the strictest manner that
 * finds enough. Filters have no say in that, so that choosing one never changes what the words mean.
 */
final class Search {

    /** With fewer direct hits than this, those about part of what was asked follow as related. */
    private static final int FEW = 10;

    private static final int MOST_SYNONYMS_TOLD = 5;

    private final SearchQuery query;
    private final Lookup lookup;
    private final Understanding understanding;
    private final Finder finder;
    private final Misses misses;

    Search(SearchQuery query, Lookup lookup, Understanding understanding, Finder finder, Misses misses) {
        this.query = query;
        this.lookup = lookup;
        this.understanding = understanding;
        this.finder = finder;
        this.misses = misses;
    }

    /** What was found, and how what was typed was read. */
    private record Answer(Reading reading, List<Concept> concepts, Finder.Found found, String didYouMean) {}

    SearchHits hits() throws IOException {
        if (query.text().isBlank()) {
            return told(finder.everything(), List.of(), "");
        }
        var reading = read(query.text(), false);
        if (reading.isEmpty()) {
            // Nothing but punctuation: that is no wish to see everything.
            return new SearchHits(0, 0, List.of(), Map.of(), List.of(), "", true);
        }
        var concepts = reading.concepts();
        var answer = answer(reading, concepts);
        if (query.noted() && answer.found().open() == 0) {
            misses.note(reading.unknown(concepts), query.text(), lookup);
        }
        return told(answer.found(), answer.concepts(), answer.didYouMean());
    }

    private Answer answer(Reading reading, List<Concept> concepts) throws IOException {
        var mended = mended(reading, concepts);
        return mended == null ? found(reading, concepts, "") : mended;
    }

    /** Where one document says what is asked for. */
    List<SearchHits.Reason> places(UUID id, int most) throws IOException {
        if (query.text().isBlank()) {
            return List.of();
        }
        var reading = read(query.text(), false);
        var told = lookup.told(id);
        return reading.isEmpty() || told == null
                ? List.of()
                : new Reasons(answer(reading, reading.concepts()).concepts(), lookup.audiences())
                        .everywhere(told, most);
    }

    private Reading read(String text, boolean near) {
        return new Reading(lookup, finder.shards(), understanding, query, text, near);
    }

    private @Nullable Answer mended(Reading reading, List<Concept> concepts) throws IOException {
        if (concepts.stream().allMatch(Concept::isDirect)) {
            return null;
        }
        var text = reading.mended(concepts);
        if (text.isEmpty()) {
            return null;
        }
        var again = read(text.get(), false);
        var answer = found(again, again.concepts(), text.get());
        return answer.found().open() > 0 ? answer : null;
    }

    private Answer found(Reading reading, List<Concept> read, String didYouMean) throws IOException {
        var concepts = new ArrayList<>(read);
        reading.beginnings(concepts);
        var found = finder.about(concepts, true, reading.preferred());
        if (query.literal() || concepts.size() == 1) {
            return new Answer(reading, concepts, found, didYouMean);
        }
        if (found.openDirect() == 0) {
            var near = read(didYouMean.isEmpty() ? query.text() : didYouMean, true);
            var nearConcepts = near.concepts();
            // The same concepts find nobody again.
            var nearFound = nearConcepts.equals(read) ? found : finder.about(nearConcepts, true, near.preferred());
            if (nearFound.openDirect() > 0) {
                return new Answer(near, nearConcepts, nearFound, didYouMean);
            }
        }
        if (found.openDirect() < FEW) {
            found = finder.about(concepts, false, reading.preferred());
        }
        return new Answer(reading, concepts, found, didYouMean);
    }

    private SearchHits told(Finder.Found found, List<Concept> concepts, String didYouMean) throws IOException {
        return new SearchHits(
                found.total(),
                found.direct(),
                hits(found.kept(), concepts),
                found.tally().counts(query.facets()),
                alsoSearched(concepts),
                didYouMean,
                true);
    }

    /** In the order of those kept; read in the order in which they stand in the index, as that is one reading of each segment. */
    private List<SearchHits.Hit> hits(List<Best.Kept> kept, List<Concept> concepts) throws IOException {
        var reasons = new Reasons(concepts, lookup.audiences());
        var places = new Integer[kept.size()];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, Comparator.comparingLong(i -> kept.get(i).place()));
        var hits = new SearchHits.@Nullable Hit[places.length];
        int leaf = -1;
        var values = DocValues.emptyBinary();
        for (int place : places) {
            var one = kept.get(place);
            if (one.leaf() != leaf) {
                leaf = one.leaf();
                values = DocValues.getBinary(lookup.leaves().get(leaf).reader(), Documents.told(query.kind()));
            }
            if (values.advanceExact(one.document())) {
                hits[place] = hit(one, Told.from(values.binaryValue()), concepts.isEmpty() ? null : reasons);
            }
        }
        return Arrays.stream(hits).filter(Objects::nonNull).toList();
    }

    private static SearchHits.Hit hit(Best.Kept kept, Told told, @Nullable Reasons reasons) {
        return reasons == null
                ? new SearchHits.Hit(told.id(), 0, false, told.shown(), List.of())
                : new SearchHits.Hit(
                        told.id(), Finder.score(kept), !Finder.isDirect(kept), told.shown(), reasons.of(told));
    }

    private static List<String> alsoSearched(List<Concept> concepts) {
        var synonyms = new ArrayList<String>(MOST_SYNONYMS_TOLD);
        for (var concept : concepts) {
            for (var way : concept.ways()) {
                var term = way.synonym();
                if (way.direct()
                        && !term.isEmpty()
                        && synonyms.size() < MOST_SYNONYMS_TOLD
                        && !synonyms.contains(term)) {
                    synonyms.add(term);
                }
            }
        }
        return synonyms;
    }
}
