package nl.klankbord.opinion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.opinion.OpinionQuery.Reach;
import nl.klankbord.opinion.OpinionTexts.CardText;
import nl.klankbord.search.SearchHits;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.search.SearchQuery;
import nl.klankbord.search.WordsSought;
import org.springframework.stereotype.Component;

/**
 * Finds requests by words: in the index what everybody may find, and by their sealed cards those that the reader is a
 * party to. Who reads an answer must still be looked at: the index follows the database, a moment later. Cost: one search
 * and one query, with at most {@link #MOST_OWN} cards to open.
 */
@Component
class OpinionFinder {

    private static final int MOST = 1_000;

    private static final int MOST_OWN = 500;

    private final SearchIndex index;
    private final OpinionTexts texts;

    OpinionFinder(SearchIndex index, OpinionTexts texts) {
        this.index = index;
        this.texts = texts;
    }

    /** @param ids the reader's own first, then what fits best */
    record Found(Set<UUID> ids, Reach reach) {}

    /** Of several words all must be there; of one word a part of a longer one will do. */
    Found find(String text, Actor reader) {
        var sought = WordsSought.in(text);
        var hits = index.search(query(text, MOST, reader));
        var ids = own(sought, reader);
        if (!ids.isEmpty() && !hits.didYouMean().isEmpty()) {
            // Of the reader's own there is something with the very words: they were no slip.
            return new Found(ids, new Reach(true, hits.complete(), ""));
        }
        ids.addAll(fitting(hits, sought));
        return new Found(ids, new Reach(hits.total() <= MOST, hits.complete(), hits.didYouMean()));
    }

    /** The same, for who is still typing: a few, and not by other words than were typed. */
    List<UUID> few(String text, int most, Actor reader) {
        var sought = WordsSought.in(text);
        var hits = index.search(query(text, most, reader));
        var ids = own(sought, reader);
        if (hits.didYouMean().isEmpty()) {
            ids.addAll(fitting(hits, sought));
        }
        return ids.stream().limit(most).toList();
    }

    private Set<UUID> own(WordsSought sought, Actor reader) {
        var ids = new LinkedHashSet<UUID>();
        texts.cardsFor(reader.colleague(), MOST_OWN).forEach((id, card) -> {
            if (sought.standIn(words(card))) {
                ids.add(id.value());
            }
        });
        return ids;
    }

    private static List<UUID> fitting(SearchHits hits, WordsSought sought) {
        return hits.hits().stream()
                .filter(hit -> !hit.related() || !sought.areSeveral())
                .map(SearchHits.Hit::id)
                .toList();
    }

    private static String words(CardText card) {
        return card.title() + " " + card.publicLine() + " " + String.join(" ", card.topics());
    }

    /** Words of which nothing is known are not noted: they may tell of a question. */
    private static SearchQuery query(String text, int most, Actor reader) {
        return new SearchQuery(
                OpinionSource.KIND,
                text,
                false,
                List.of(),
                Map.of(),
                Map.of(),
                reader.audiences(),
                Set.of(),
                0,
                most,
                false);
    }
}
