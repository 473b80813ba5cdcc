package nl.klankbord.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionOriginSource;
import nl.klankbord.actions.OriginKind;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.ColleagueId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done for an edition: known to who organises or gives it, and to who has a seat; done by anybody. */
@Component
public class TrainingActions implements ActionOriginSource {

    private static final OriginKind KIND = new OriginKind("training", "training-edition.actions.kind", false);

    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final CourseRepository courses;

    TrainingActions(EditionRepository editions, EnrolmentRepository enrolments, CourseRepository courses) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.courses = courses;
    }

    /** This edition, for its actions. */
    public static OriginRef of(EditionId id) {
        return new OriginRef(KIND.id(), id.value());
    }

    @Override
    public OriginKind kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Seen> readable(Collection<UUID> ids, Actor actor) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var seated = enrolments.ofPerson(ids, actor.colleague().value()).stream()
                .filter(standing -> EnrolmentState.PLACED.contains(standing.state()))
                .map(Standing::edition)
                .collect(Collectors.toSet());
        var found = editions.findByIdIn(ids).stream()
                .filter(edition -> edition.isKnownTo(actor))
                .filter(edition ->
                        edition.isGivenBy(actor) || seated.contains(edition.id().value()))
                .toList();
        var titles = courses
                .findByIdIn(
                        found.stream().map(edition -> edition.course().value()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Course::id, Course::title));
        var seen = new HashMap<UUID, Seen>();
        found.forEach(edition -> seen.put(
                edition.id().value(),
                new Seen(titles.getOrDefault(edition.course(), ""), TrainingLinks.to(edition.id()))));
        return seen;
    }

    @Override
    public Set<ColleagueId> parties(UUID id) {
        return Set.of();
    }
}
