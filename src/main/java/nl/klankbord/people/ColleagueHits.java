package nl.klankbord.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ExpertiseState.Ages;
import nl.klankbord.search.SearchHits;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * What a reader sees of colleagues who were found, from what the index keeps of them; for all hits of a page at once, so
 * that the day, the names of topics and the stand-ins are asked for once. Cost: a few microseconds a hit.
 */
@Component
class ColleagueHits {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int TOPICS_ON_A_CARD = 3;

    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final Reasons reasons;
    private final Clock clock;

    ColleagueHits(SearchIndex index, Vocabulary vocabulary, Reasons reasons, Clock clock) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.reasons = reasons;
        this.clock = clock;
    }

    List<ColleagueHit> of(List<SearchHits.Hit> found, Actor reader, Locale language) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, HERE);
        var ages = Ages.at(now);
        var shown = new ArrayList<Shown>(found.size());
        found.forEach(hit -> shown.add(Shown.from(hit.shown())));
        var names = topicNames(shown);
        var standIns = standIns(shown, today, reader);
        var hits = new ArrayList<ColleagueHit>(found.size());
        for (int i = 0; i < shown.size(); i++) {
            var hit = found.get(i);
            var one = shown.get(i);
            var id = new ColleagueId(hit.id());
            var topics = one.topics(id, names, ages, reader);
            hits.add(new ColleagueHit(
                    one.card(id),
                    one.department(),
                    Presence.of(one.workweek(), one.days(), one.openRequests(), today, standIns),
                    hit.score(),
                    hit.related(),
                    topics.subList(0, Math.min(TOPICS_ON_A_CARD, topics.size())),
                    reasons.inWords(hit.reasons(), topics, language)));
        }
        return hits;
    }

    private Map<TopicId, String> topicNames(List<Shown> shown) {
        var topics = new HashSet<TopicId>();
        for (var one : shown) {
            for (var line : one.lines()) {
                topics.add(new TopicId(line.topic()));
            }
        }
        return vocabulary.names(topics);
    }

    /** Of who is away; from the index, as the hits are: who has left is not in it. */
    private Map<ColleagueId, ColleagueCard> standIns(Collection<Shown> shown, LocalDate today, Actor reader) {
        var ids = new HashSet<UUID>(4);
        for (var one : shown) {
            if (one.standIn() instanceof UUID instead && one.workweek().awayUntil(today) != null) {
                ids.add(instead);
            }
        }
        if (ids.isEmpty()) {
            return Map.of();
        }
        var cards = new HashMap<ColleagueId, ColleagueCard>();
        index.shown(ColleagueSource.KIND, ids, reader.audiences()).forEach((id, one) -> {
            var colleague = new ColleagueId(id);
            cards.put(colleague, Shown.from(one).card(colleague));
        });
        return cards;
    }
}
