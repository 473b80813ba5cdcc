package nl.klankbord.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** An index over things in memory, with changes in memory too: the whole of the search without a database. */
final class IndexedThings implements SearchSource, AutoCloseable {

    static final String KIND = "thing";
    static final String EVERYONE = "network";

    private final Map<UUID, SearchDocument> things = new LinkedHashMap<>();
    private final Set<UUID> unreadable = new HashSet<>();
    private final MemoryChanges changes = new MemoryChanges();
    private final MissesInMemory misses = new MissesInMemory();
    private final Follower follower;
    private final LuceneSearchIndex index;
    private volatile List<Thesaurus.Concept> vocabulary;

    IndexedThings(Path folder, Thesaurus.Concept... concepts) {
        vocabulary = List.of(concepts);
        var beans = new StaticListableBeanFactory();
        beans.addBean("thesaurus", (Thesaurus) () -> vocabulary);
        follower = new Follower(changes, List.of(this), new Portal(), misses, MemoryChanges.CLOCK, folder);
        index = new LuceneSearchIndex(follower, beans.getBeanProvider(Thesaurus.class), misses, MemoryChanges.CLOCK);
    }

    /** From now on the vocabulary is this. */
    void vocabulary(Thesaurus.Concept... concepts) {
        vocabulary = List.of(concepts);
    }

    /** Words of which a search knew nothing. */
    List<String> misses() {
        return misses.words;
    }

    /** Starts to follow, and waits until what is there is found. */
    IndexedThings started() {
        follower.start();
        index.awaitCaughtUp();
        return this;
    }

    LuceneSearchIndex index() {
        return index;
    }

    /** Keeps a thing that everyone finds by its text. */
    UUID put(String name, String text) {
        return put(name, EVERYONE, topic(text));
    }

    UUID put(String name, String key, SearchDocument.Text... texts) {
        return put(new SearchDocument(
                KIND,
                UUID.randomUUID(),
                List.of(name),
                List.of(texts),
                List.of(SearchDocument.Key.of("key", key)),
                name,
                0,
                SearchDocument.NOTHING_SHOWN,
                Set.of(EVERYONE)));
    }

    /** How many hits have each value of a facet. */
    static Map<String, Long> counted(SearchHits hits, String facet) {
        return hits.facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(SearchHits.Count::value, SearchHits.Count::hits));
    }

    static SearchDocument.Text topic(String text) {
        return new SearchDocument.Text("topic", text, 1, SearchDocument.Form.LABEL, EVERYONE);
    }

    synchronized UUID put(SearchDocument thing) {
        things.put(thing.id(), thing);
        changes.note(thing.id());
        return thing.id();
    }

    /** From now on this thing cannot be read, and it has changed. */
    synchronized void spoil(UUID id) {
        unreadable.add(id);
        changes.note(id);
    }

    synchronized void remove(UUID id) {
        things.remove(id);
        changes.note(id);
    }

    /** Changes a thing in a transaction that commits later: its id of change is given out now. */
    synchronized Runnable putLater(SearchDocument thing) {
        long id = changes.reserve();
        return () -> {
            synchronized (this) {
                things.put(thing.id(), thing);
                changes.note(id, thing.id());
            }
        };
    }

    /** The database is put back to an earlier state. */
    synchronized void putBack() {
        things.clear();
        changes.clear();
    }

    SearchHits search(String text) {
        return search(text, Map.of(), Set.of(EVERYONE));
    }

    SearchHits search(String text, Map<String, Set<String>> filters, Set<String> audiences) {
        index.awaitCaughtUp();
        return index.search(new SearchQuery(
                KIND, text, false, List.of(), filters, Map.of(), audiences, Set.of("key"), 0, 100, true));
    }

    SearchHits literally(String text) {
        index.awaitCaughtUp();
        return index.search(new SearchQuery(
                KIND, text, true, List.of(), Map.of(), Map.of(), Set.of(EVERYONE), Set.of(), 0, 100, true));
    }

    List<String> names(SearchHits hits) {
        return hits.hits().stream()
                .flatMap(hit -> load(List.of(hit.id())).stream())
                .map(thing -> thing.names().getFirst())
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public synchronized List<SearchDocument> load(Collection<UUID> ids) {
        if (ids.stream().anyMatch(unreadable::contains)) {
            throw new IllegalStateException("Cannot be read");
        }
        return ids.stream().map(things::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized List<UUID> idsAfter(UUID last, int most) {
        return things.keySet().stream()
                .filter(id -> id.compareTo(last) > 0 || last.equals(new UUID(0, 0)))
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public void close() {
        follower.stop();
    }

    private static final class MissesInMemory extends Misses {

        private final List<String> words = new ArrayList<>();

        MissesInMemory() {
            super(new JdbcTemplate(), MemoryChanges.CLOCK);
        }

        @Override
        void note(List<String> unknown, String text, Lookup lookup) {
            words.addAll(unknown);
        }
    }

    private static final class MemoryChanges extends ChangeLog {

        static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-09T08:00:00Z"), ZoneOffset.UTC);

        private final List<Change> rows = new ArrayList<>();
        private long given;

        MemoryChanges() {
            super(new JdbcTemplate(), CLOCK);
        }

        synchronized long reserve() {
            return ++given;
        }

        void note(UUID thing) {
            note(reserve(), thing);
        }

        synchronized void note(long id, UUID thing) {
            rows.add(new Change(id, KIND, thing, CLOCK.instant()));
            rows.sort(Comparator.comparing(Change::id));
        }

        synchronized void clear() {
            rows.clear();
            given = 0;
        }

        @Override
        synchronized List<Change> after(long id) {
            return rows.stream().filter(row -> row.id() > id).toList();
        }

        @Override
        synchronized long last() {
            return rows.isEmpty() ? 0 : rows.getLast().id();
        }

        @Override
        synchronized long first() {
            return rows.isEmpty() ? 0 : rows.getFirst().id();
        }
    }

    private static final class Portal implements CurrentActor {

        @Override
        public Optional<Actor> find() {
            return Optional.empty();
        }

        @Override
        public void asPortal(Runnable work) {
            work.run();
        }

        @Override
        public void as(Actor actor, Runnable work) {
            work.run();
        }
    }
}
