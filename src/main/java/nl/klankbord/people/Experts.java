package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who knows about given topics, and whether they can be asked; from the database, so that it is never behind. */
@Service
@PermitAll
public class Experts {

    /** Who knows least of a topic is left out when more know it. */
    public static final int MOST = 300;

    private final ColleagueRepository repository;
    private final Readings readings;

    Experts(ColleagueRepository repository, Readings readings) {
        this.repository = repository;
        this.readings = readings;
    }

    /** Who knows one of these topics, as far as the reader may see it, who knows it best first. Cost: some queries. */
    @Transactional(readOnly = true)
    public List<Expert> on(Set<TopicId> topics, Actor reader) {
        var asked = topics.stream().map(readings::current).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return List.of();
        }
        var ids = repository.idsOfExperts(asked.stream().map(TopicId::value).toList(), Limit.of(MOST)).stream()
                .map(ColleagueId::new)
                .toList();
        var found = experts(ids, asked, reader);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(expert -> !expert.lines().isEmpty())
                .toList();
    }

    /** These people, whatever they know; who has left is left out. */
    @Transactional(readOnly = true)
    public Map<ColleagueId, Expert> these(Collection<ColleagueId> ids, Set<TopicId> topics, Actor reader) {
        return experts(ids, topics.stream().map(readings::current).collect(Collectors.toSet()), reader);
    }

    private Map<ColleagueId, Expert> experts(Collection<ColleagueId> ids, Set<TopicId> topics, Actor reader) {
        var people = new LinkedHashMap<>(readings.load(ids));
        people.values().removeIf(Colleague::hasLeft);
        var weeks = new HashMap<ColleagueId, Workweek>();
        var days = new HashMap<ColleagueId, List<DayOfWeek>>();
        people.forEach((id, colleague) -> {
            weeks.put(id, colleague.workweek());
            days.put(id, colleague.workingDaysFor(reader));
        });
        var presences = readings.presences(weeks, days, readings::cards);
        var standIns = readings.cards(people.values().stream()
                .map(colleague -> standIn(colleague, topics))
                .filter(Objects::nonNull)
                .toList());
        var experts = new HashMap<ColleagueId, Expert>();
        people.forEach((id, colleague) -> experts.put(
                id,
                new Expert(
                        colleague.card(),
                        Objects.requireNonNull(presences.get(id)),
                        readings.topics(colleague, reader).stream()
                                .filter(line -> topics.contains(line.topic()))
                                .toList(),
                        offers(colleague, topics),
                        standIns.get(standIn(colleague, topics)),
                        colleague.workweek().awayFrom(),
                        colleague.workweek().awayUntil())));
        return experts;
    }

    private static boolean offers(Colleague colleague, Set<TopicId> topics) {
        return colleague.knowledge().intents().contains(Intent.SECOND_OPINION)
                || topics.stream()
                        .map(colleague.knowledge().lines()::get)
                        .filter(Objects::nonNull)
                        .anyMatch(line -> line.intents().contains(Intent.SECOND_OPINION));
    }

    private static @Nullable ColleagueId standIn(Colleague colleague, Set<TopicId> topics) {
        var lines = colleague.knowledge().lines();
        return topics.stream()
                .map(lines::get)
                .filter(Objects::nonNull)
                .map(Expertise::standIn)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(ColleagueId::value))
                .orElse(colleague.workweek().standIn());
    }
}
