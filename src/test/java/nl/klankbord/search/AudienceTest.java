package nl.klankbord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody may not see has no influence on what they are answered: not on hits, order, counts, facets, corrections
 * or reasons. Shown by searching an index with everything and one that holds only what they may see.
 */
class AudienceTest {

    private static final List<String> WORDS =
            List.of("jeugd", "jeugdzorg", "juegd", "water", "waterschap", "plan", "plannen", "P&O", "berg", "bergen");
    private static final List<String> TOKENS = List.of(IndexedThings.EVERYONE, "partner:a", "partner:b", "colleague:x");
    private static final Set<String> SEARCHER = Set.of(IndexedThings.EVERYONE, "partner:a");

    private final Random random = new Random(20270309);

    @Test
    void whatIsHiddenHasNoInfluence(@TempDir Path whole, @TempDir Path seen) {
        try (var everything = new IndexedThings(whole);
                var visible = new IndexedThings(seen)) {
            for (int i = 0; i < 120; i++) {
                var thing = anything(i);
                everything.put(thing);
                if (thing.audience().stream().anyMatch(SEARCHER::contains)) {
                    visible.put(onlyWhatIsSeen(thing));
                }
            }
            everything.started();
            visible.started();

            for (int i = 0; i < 300; i++) {
                var text = text(random.nextInt(4)) + (random.nextInt(3) == 0 ? "e" : "");
                assertThat(told(everything.search(text, Map.of(), SEARCHER)))
                        .as(text)
                        .isEqualTo(told(visible.search(text, Map.of(), SEARCHER)));
            }
        }
    }

    private SearchDocument anything(int number) {
        var audience = random.nextInt(4) == 0 ? any(TOKENS) : IndexedThings.EVERYONE;
        var texts = new ArrayList<SearchDocument.Text>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            texts.add(new SearchDocument.Text(
                    "topic", text(1 + random.nextInt(3)), .25f * (1 + i), SearchDocument.Form.LABEL, part(audience)));
        }
        return new SearchDocument(
                IndexedThings.KIND,
                UUID.randomUUID(),
                List.of(any(WORDS) + " " + any(WORDS)),
                texts,
                List.of(
                        SearchDocument.Key.of("key", any(List.of("RU", "ZU"))),
                        new SearchDocument.Key("topic", any(WORDS), 1 + random.nextInt(5), part(audience))),
                "%03d".formatted(number),
                random.nextInt(5) / 5f,
                SearchDocument.NOTHING_SHOWN,
                Set.of(audience));
    }

    private String part(String audience) {
        return audience.equals(IndexedThings.EVERYONE) ? any(TOKENS) : any(List.of(audience, IndexedThings.EVERYONE));
    }

    private static SearchDocument onlyWhatIsSeen(SearchDocument thing) {
        return new SearchDocument(
                thing.kind(),
                thing.id(),
                thing.names(),
                thing.texts().stream()
                        .filter(text -> SEARCHER.contains(text.audience()))
                        .toList(),
                thing.keys().stream()
                        .filter(key -> SEARCHER.contains(key.audience()))
                        .toList(),
                thing.order(),
                thing.standing(),
                thing.shown(),
                thing.audience());
    }

    private String text(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(any(WORDS)).append(' ');
        }
        return text.toString().strip();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Map<String, Map<String, Long>> sorted(SearchHits hits) {
        var sorted = new TreeMap<String, Map<String, Long>>();
        hits.facets().keySet().forEach(facet -> sorted.put(facet, IndexedThings.counted(hits, facet)));
        return sorted;
    }

    private static List<Object> told(SearchHits hits) {
        var told = new ArrayList<Object>(List.of(hits.total(), sorted(hits), hits.alsoSearched()));
        for (var hit : hits.hits()) {
            told.add(hit.id());
            told.add(hit.score());
            hit.reasons().forEach(reason -> told.add(reason.field() + reason.text() + reason.synonymOf()));
        }
        return told;
    }
}
