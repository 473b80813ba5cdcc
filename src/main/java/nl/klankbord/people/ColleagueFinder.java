package nl.klankbord.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PartnerId;
import nl.klankbord.search.SearchHits;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Asks the index for colleagues and makes readable what it answers. */
@Component
class ColleagueFinder {

    private static final int TOPICS_ON_A_CARD = 3;
    private static final int HIGHEST_LEVEL = 5;

    private final SearchIndex index;
    private final Readings readings;
    private final Reasons reasons;

    ColleagueFinder(SearchIndex index, Readings readings, Reasons reasons) {
        this.index = index;
        this.readings = readings;
        this.reasons = reasons;
    }

    ColleaguePage find(ColleagueQuery query, Actor reader, Locale language) {
        var found = index.search(asked(query, reader, true));
        var counted = query.partners().isEmpty() ? found : index.search(asked(query, reader, false));
        var hits = found.hits();
        var colleagues = readings.load(
                hits.stream().map(hit -> new ColleagueId(hit.id())).toList());
        var presences = readings.presences(colleagues.values(), reader);
        var items = hits.stream()
                .filter(hit -> colleagues.containsKey(new ColleagueId(hit.id())))
                .map(hit -> {
                    var id = new ColleagueId(hit.id());
                    return hit(get(colleagues, id), get(presences, id), hit, reader, language);
                })
                .toList();
        return new ColleaguePage(
                new Page<>(
                        items, found.total(), query.page().page(), query.page().size()),
                partners(counted),
                found.alsoSearched(),
                found.complete());
    }

    private ColleagueHit hit(
            Colleague colleague, Presence presence, SearchHits.Hit hit, Actor reader, Locale language) {
        var topics = readings.topics(colleague, reader);
        return new ColleagueHit(
                colleague.card(),
                colleague.department(),
                presence,
                topics.stream().limit(TOPICS_ON_A_CARD).toList(),
                reasons.inWords(hit.reasons(), topics, language));
    }

    private static SearchQuery asked(ColleagueQuery query, Actor reader, boolean partners) {
        var filters = new HashMap<String, Set<String>>();
        if (partners && !query.partners().isEmpty()) {
            filters.put(
                    ColleagueSource.PARTNER,
                    query.partners().stream().map(PartnerId::toString).collect(Collectors.toSet()));
        }
        var lowest = query.minLevel() == null ? 1 : Math.max(1, query.minLevel());
        var levels = IntStream.rangeClosed(lowest, HIGHEST_LEVEL).boxed().toList();
        if (!query.topics().isEmpty()) {
            filters.put(
                    ColleagueSource.EXPERTISE,
                    query.topics().stream()
                            .flatMap(topic -> levels.stream().map(level -> ColleagueSource.expertiseKey(topic, level)))
                            .collect(Collectors.toSet()));
        } else if (query.minLevel() != null) {
            filters.put(
                    ColleagueSource.LEVEL, levels.stream().map(String::valueOf).collect(Collectors.toSet()));
        }
        return new SearchQuery(
                ColleagueSource.KIND,
                query.text(),
                filters,
                reader.audiences(),
                Set.of(ColleagueSource.PARTNER),
                partners ? query.page().offset() : 0,
                partners ? query.page().size() : 1);
    }

    private static Map<PartnerId, Long> partners(SearchHits hits) {
        var counts = new LinkedHashMap<PartnerId, Long>();
        hits.facets().getOrDefault(ColleagueSource.PARTNER, Map.of()).forEach((value, count) -> PartnerId.parse(value)
                .ifPresent(partner -> counts.put(partner, count)));
        return counts;
    }

    private static <T> T get(Map<ColleagueId, T> from, ColleagueId id) {
        var value = from.get(id);
        if (value == null) {
            throw new IllegalStateException("Not loaded: " + id);
        }
        return value;
    }
}
