package nl.klankbord.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.search.SearchDocument.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters and facets say what counting one document after another says: many and few values, for all and for some. */
class FacetsTest {

    private static final Set<String> SEARCHER = Set.of(IndexedThings.EVERYONE, "partner:a");
    private static final List<String> AUDIENCES =
            List.of(IndexedThings.EVERYONE, IndexedThings.EVERYONE, "partner:a", "partner:b");
    private static final Set<String> FACETS = Set.of("place", "topic", SearchQuery.gradesOf("topic"), "tag");

    private final Random random = new Random(11);
    private final List<SearchDocument> documents = new ArrayList<>();

    @Test
    void countsAreThoseOfCountingOneByOne(@TempDir Path folder) {
        try (var things = new IndexedThings(folder)) {
            IntStream.range(0, 700).forEach(number -> {
                var document = anything(number);
                documents.add(document);
                things.put(document);
            });
            things.started();
            for (int i = 0; i < 40; i++) {
                things.remove(documents.removeLast().id());
            }
            for (int i = 0; i < 250; i++) {
                var filters = filters();
                var grades =
                        random.nextInt(3) == 0 ? Map.of("topic", 1 + random.nextInt(5)) : Map.<String, Integer>of();
                var text = random.nextBoolean() ? "" : "weg";
                things.index().awaitCaughtUp();
                var found = things.index()
                        .search(new SearchQuery(
                                IndexedThings.KIND,
                                text,
                                false,
                                List.of(),
                                filters,
                                grades,
                                SEARCHER,
                                FACETS,
                                0,
                                20,
                                false));
                var as = text + filters + grades;
                assertThat(found.total()).as(as).isEqualTo(count(passing(text, filters, grades, "")));
                for (var name : List.of("place", "topic", "tag")) {
                    assertThat(IndexedThings.counted(found, name))
                            .as(as + name)
                            .isEqualTo(values(name, text, filters, grades));
                }
                assertThat(IndexedThings.counted(found, SearchQuery.gradesOf("topic")))
                        .as(as)
                        .isEqualTo(levels(text, filters, grades));
            }
        }
    }

    private SearchDocument anything(int number) {
        var keys = new ArrayList<Key>();
        keys.add(Key.of("place", "p" + random.nextInt(5)));
        // From none to more than fit beside each other, and hundreds of different ones.
        for (int left = random.nextInt(8); left > 0; left--) {
            keys.add(new Key("topic", "t" + random.nextInt(300), 1 + random.nextInt(5), any(AUDIENCES)));
        }
        for (int left = random.nextInt(3); left > 0; left--) {
            keys.add(new Key("tag", "g" + random.nextInt(3), 0, any(AUDIENCES)));
        }
        return new SearchDocument(
                IndexedThings.KIND,
                UUID.randomUUID(),
                List.of("Ding"),
                List.of(IndexedThings.topic(number % 3 == 0 ? "weg" : "brug")),
                keys,
                "%04d".formatted(number),
                0,
                SearchDocument.NOTHING_SHOWN,
                Set.of(IndexedThings.EVERYONE));
    }

    private Map<String, Set<String>> filters() {
        var filters = new HashMap<String, Set<String>>();
        if (random.nextInt(3) == 0) {
            filters.put("place", Set.of("p1", "p2"));
        }
        if (random.nextInt(3) == 0) {
            filters.put("tag", Set.of("g" + random.nextInt(3)));
        }
        if (random.nextInt(4) == 0) {
            filters.put("topic", new HashSet<>(List.of("t" + random.nextInt(300), "t" + random.nextInt(300), "t7")));
        }
        return filters;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Those that pass every filter but the one of a name. */
    private Predicate<SearchDocument> passing(
            String text, Map<String, Set<String>> filters, Map<String, Integer> grades, String without) {
        var names = new HashSet<>(filters.keySet());
        names.addAll(grades.keySet());
        names.remove(without);
        return document ->
                (text.isEmpty() || document.texts().getFirst().value().equals(text))
                        && names.stream().allMatch(name -> seen(document, name)
                                .anyMatch(key -> (!filters.containsKey(name)
                                                || filters.get(name).contains(key.value()))
                                        && key.grade() >= grades.getOrDefault(name, 0)));
    }

    private static Stream<Key> seen(SearchDocument document, String name) {
        return document.keys().stream().filter(key -> key.name().equals(name) && SEARCHER.contains(key.audience()));
    }

    private long count(Predicate<SearchDocument> wanted) {
        return documents.stream().filter(wanted).count();
    }

    private Map<String, Long> values(
            String name, String text, Map<String, Set<String>> filters, Map<String, Integer> grades) {
        return documents.stream()
                .filter(passing(text, filters, grades, name))
                .flatMap(document -> seen(document, name)
                        .filter(key -> key.grade() >= grades.getOrDefault(name, 0))
                        .distinct()
                        .map(key -> Map.entry(key.value(), key.grade() + key.audience())))
                .collect(groupingBy(Map.Entry::getKey, counting()));
    }

    private Map<String, Long> levels(String text, Map<String, Set<String>> filters, Map<String, Integer> grades) {
        var levels = new HashMap<String, Long>();
        for (int level = 1; level <= 5; level++) {
            int least = level;
            var number = documents.stream()
                    .filter(passing(text, filters, grades, "topic"))
                    .filter(document -> seen(document, "topic")
                            .anyMatch(key -> (!filters.containsKey("topic")
                                            || filters.get("topic").contains(key.value()))
                                    && key.grade() >= least))
                    .count();
            if (number > 0) {
                levels.put(String.valueOf(level), number);
            }
        }
        return levels;
    }
}
