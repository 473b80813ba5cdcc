package nl.klankbord.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Page;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ColleaguePage.Facets;
import nl.klankbord.people.ColleagueSuggestions.OfPerson;
import nl.klankbord.people.ColleagueSuggestions.OfTopic;
import nl.klankbord.search.SearchHits;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.search.SearchQuery;
import nl.klankbord.search.SearchQuery.Preference;
import nl.klankbord.search.SuggestQuery;
import org.springframework.stereotype.Component;

/** Asks the index for colleagues and makes readable what it answers. */
@Component
class ColleagueFinder {

    private static final int SUGGESTIONS_OF_A_GROUP = 5;
    private static final Set<String> FACETS = Set.of(
            ColleagueSource.PARTNER,
            ColleagueSource.TOPIC,
            SearchQuery.gradesOf(ColleagueSource.TOPIC),
            ColleagueSource.INTENT,
            ColleagueSource.AVAILABILITY);

    /** What people type who look for help rather than for a topic. */
    private static final List<Preference> PREFERENCES = List.of(
            new Preference("second opinion", ColleagueSource.INTENT, Intent.SECOND_OPINION.name()),
            new Preference("second opinions", ColleagueSource.INTENT, Intent.SECOND_OPINION.name()),
            new Preference("intervisie", ColleagueSource.INTENT, Intent.FACILITATE.name()),
            new Preference("intervisiebegeleider", ColleagueSource.INTENT, Intent.FACILITATE.name()),
            new Preference("trainer", ColleagueSource.INTENT, Intent.TEACH.name()));

    private final ReadOnce<PartnerId> partners = ReadOnce.by(PartnerId::parse);
    private final ReadOnce<TopicId> topics = ReadOnce.by(TopicId::parse);
    private final ReadOnce<Integer> levels = ReadOnce.by(value -> Optional.of(Integer.valueOf(value)));
    private final ReadOnce<Intent> intents = ReadOnce.by(value -> Optional.of(Intent.valueOf(value)));
    private final ReadOnce<Availability> availabilities =
            ReadOnce.by(value -> Optional.of(Availability.valueOf(value)));

    private final SearchIndex index;
    private final Readings readings;
    private final ColleagueHits hits;

    ColleagueFinder(SearchIndex index, Readings readings, ColleagueHits hits) {
        this.index = index;
        this.readings = readings;
        this.hits = hits;
    }

    /** @param noted whether words of which nobody knows are noted for the vocabulary */
    ColleaguePage find(ColleagueQuery query, Actor reader, Locale language, boolean noted) {
        var found = index.search(asked(query, reader, noted));
        return new ColleaguePage(
                new Page<>(
                        hits.of(found.hits(), reader, language),
                        found.total(),
                        query.page().page(),
                        query.page().size()),
                found.direct(),
                facets(found),
                found.didYouMean(),
                found.alsoSearched(),
                found.complete());
    }

    /** Whom it finds directly, best first; neither cards nor facets are made. */
    List<UUID> ids(ColleagueQuery query, int most, Actor reader) {
        var asked = asked(query, reader, false);
        return index
                .search(new SearchQuery(
                        asked.kind(),
                        asked.text(),
                        asked.literal(),
                        asked.preferences(),
                        asked.filters(),
                        asked.grades(),
                        asked.audiences(),
                        Set.of(),
                        0,
                        most,
                        false))
                .hits()
                .stream()
                .filter(hit -> !hit.related())
                .map(SearchHits.Hit::id)
                .toList();
    }

    ColleagueSuggestions suggest(String text, Actor reader) {
        var topics = new ArrayList<OfTopic>();
        var people = new ArrayList<OfPerson>();
        for (var one : index.suggest(
                new SuggestQuery(ColleagueSource.KIND, text, reader.audiences(), SUGGESTIONS_OF_A_GROUP))) {
            if (one.id() instanceof UUID id) {
                people.add(new OfPerson(id, one.text()));
            } else {
                readings.topicNamed(one.preferred())
                        .ifPresent(topic -> topics.add(new OfTopic(topic, one.preferred(), one.text())));
            }
        }
        return new ColleagueSuggestions(topics, people);
    }

    private SearchQuery asked(ColleagueQuery query, Actor reader, boolean noted) {
        var filters = new HashMap<String, Set<String>>();
        choose(filters, ColleagueSource.PARTNER, query.partners(), PartnerId::toString);
        choose(filters, ColleagueSource.INTENT, query.availableFor(), Intent::name);
        choose(filters, ColleagueSource.AVAILABILITY, query.availability(), Availability::name);
        // Who wants to learn a topic is no expert on it.
        var learners = query.availableFor().equals(Set.of(Intent.LEARN));
        choose(
                filters,
                learners ? ColleagueSource.LEARNS : ColleagueSource.TOPIC,
                query.topics(),
                topic -> readings.current(topic).toString());
        return new SearchQuery(
                ColleagueSource.KIND,
                query.text(),
                query.literal(),
                PREFERENCES,
                filters,
                query.minLevel() == null ? Map.of() : Map.of(ColleagueSource.TOPIC, query.minLevel()),
                reader.audiences(),
                FACETS,
                query.page().offset(),
                query.page().size(),
                noted);
    }

    private static <T> void choose(
            Map<String, Set<String>> filters, String key, Set<T> values, Function<T, String> asText) {
        if (!values.isEmpty()) {
            filters.put(key, values.stream().map(asText).collect(Collectors.toSet()));
        }
    }

    private Facets facets(SearchHits hits) {
        return new Facets(
                counts(hits, ColleagueSource.PARTNER, partners),
                counts(hits, ColleagueSource.TOPIC, topics),
                counts(hits, SearchQuery.gradesOf(ColleagueSource.TOPIC), levels),
                counts(hits, ColleagueSource.INTENT, intents),
                counts(hits, ColleagueSource.AVAILABILITY, availabilities));
    }

    private static <T> Map<T, Long> counts(SearchHits hits, String key, ReadOnce<T> read) {
        var counted = hits.facets().getOrDefault(key, List.of());
        var counts = HashMap.<T, Long>newHashMap(counted.size());
        for (var one : counted) {
            if (read.of(one.value()).orElse(null) instanceof T known) {
                counts.put(known, one.hits());
            }
        }
        return counts;
    }

    /** What values of the index mean; hundreds of ids stand in every answer, and there are some thousands in all. */
    private record ReadOnce<T>(Function<String, Optional<T>> reading, Map<String, Optional<T>> known) {

        static <T> ReadOnce<T> by(Function<String, Optional<T>> reading) {
            return new ReadOnce<>(reading, new ConcurrentHashMap<>());
        }

        Optional<T> of(String value) {
            var before = known.get(value);
            return before == null ? known.computeIfAbsent(value, reading) : before;
        }
    }
}
