package nl.klankbord.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Page;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.KnowledgeHit.Mark;
import nl.klankbord.knowledge.KnowledgeHit.Why;
import nl.klankbord.knowledge.KnowledgePage.Facets;
import nl.klankbord.search.SearchHits;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Asks the index for what stands on the shelf. */
@Component
class KnowledgeFinder {

    private static final Set<String> FACETS =
            Set.of(KnowledgeSource.BY_KIND, KnowledgeSource.BY_TOPIC, KnowledgeSource.BY_PARTNER);

    private static final int MOST_PLACES = 200;

    private final SearchIndex index;
    private final KnowledgeItemRepository items;

    KnowledgeFinder(SearchIndex index, KnowledgeItemRepository items) {
        this.index = index;
        this.items = items;
    }

    /** @param noted whether words of which nobody knows are noted for the vocabulary */
    KnowledgePage find(KnowledgeQuery query, Actor reader, boolean noted) {
        var found = index.search(asked(query, reader, FACETS, noted));
        return new KnowledgePage(
                new Page<>(
                        hits(found, query, reader),
                        found.total(),
                        query.page().page(),
                        query.page().size()),
                found.direct(),
                new Facets(
                        counts(found, KnowledgeSource.BY_KIND, KnowledgeFinder::kind),
                        counts(found, KnowledgeSource.BY_TOPIC, TopicId::parse),
                        counts(found, KnowledgeSource.BY_PARTNER, PartnerId::parse)),
                found.didYouMean(),
                found.alsoSearched(),
                found.complete());
    }

    /** What it finds directly, best first; no facets are counted. */
    List<KnowledgeHit> few(KnowledgeQuery query, Actor reader) {
        return hits(index.search(asked(query, reader, Set.of(), false)), query, reader).stream()
                .filter(hit -> !hit.related())
                .toList();
    }

    List<Why> places(KnowledgeId id, String text, Actor reader) {
        var query = new SearchQuery(
                KnowledgeSource.KIND,
                text,
                false,
                List.of(),
                Map.of(),
                Map.of(),
                reader.audiences(),
                Set.of(),
                0,
                1,
                false);
        return index.places(query, id.value(), MOST_PLACES).stream()
                .map(KnowledgeFinder::why)
                .toList();
    }

    /** What was taken from the shelf a moment ago may still be found, and is left out. */
    private List<KnowledgeHit> hits(SearchHits found, KnowledgeQuery query, Actor reader) {
        var cards = items
                .findByIdIn(found.hits().stream().map(SearchHits.Hit::id).toList())
                .stream()
                .map(KnowledgeItem::card)
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
        return found.hits().stream()
                .flatMap(hit -> Optional.ofNullable(cards.get(hit.id()))
                        .map(card -> new KnowledgeHit(card, hit.related(), reasons(hit, card, query, reader)))
                        .stream())
                .toList();
    }

    /** A document that is found by its title tells a place of the words in it as well, when they stand there. */
    private List<Why> reasons(SearchHits.Hit hit, KnowledgeCard card, KnowledgeQuery query, Actor reader) {
        var reasons =
                new ArrayList<>(hit.reasons().stream().map(KnowledgeFinder::why).toList());
        if (card.kind() == KnowledgeKind.DOCUMENT
                && !reasons.isEmpty()
                && reasons.stream().allMatch(why -> why.place() == null)) {
            places(card.id(), query.text(), reader).stream()
                    .filter(why -> why.place() != null)
                    .max(Comparator.comparingInt(KnowledgeFinder::marked))
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    /** How much of it matched, so that a whole word goes before a part of one. */
    private static int marked(Why why) {
        return why.marks().stream().mapToInt(mark -> mark.end() - mark.begin()).sum();
    }

    private static Why why(SearchHits.Reason reason) {
        return new Why(
                reason.field(),
                TextPlace.of(reason.field()).orElse(null),
                reason.text(),
                reason.marks().stream().map(mark -> new Mark(mark[0], mark[1])).toList(),
                reason.synonymOf());
    }

    private static SearchQuery asked(KnowledgeQuery query, Actor reader, Set<String> facets, boolean noted) {
        var filters = new HashMap<String, Set<String>>();
        choose(filters, KnowledgeSource.BY_KIND, query.kinds());
        choose(filters, KnowledgeSource.BY_TOPIC, query.topics());
        choose(filters, KnowledgeSource.BY_PARTNER, query.partners());
        return new SearchQuery(
                KnowledgeSource.KIND,
                query.text(),
                query.literal(),
                List.of(),
                filters,
                Map.of(),
                reader.audiences(),
                facets,
                query.page().offset(),
                query.page().size(),
                noted);
    }

    private static void choose(Map<String, Set<String>> filters, String key, Collection<?> values) {
        if (!values.isEmpty()) {
            filters.put(key, values.stream().map(String::valueOf).collect(Collectors.toSet()));
        }
    }

    private static Optional<KnowledgeKind> kind(String name) {
        return Optional.of(KnowledgeKind.valueOf(name));
    }

    private static <T> Map<T, Long> counts(SearchHits hits, String key, Function<String, Optional<T>> read) {
        var counts = new HashMap<T, Long>();
        hits.facets().getOrDefault(key, List.of()).forEach(one -> read.apply(one.value())
                .ifPresent(known -> counts.put(known, one.hits())));
        return counts;
    }
}
