package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.TopicId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the own profile asks of its person. Asked with every start page: the same few queries, whatever stands there. */
@Service
@PermitAll
public class OwnProfile {

    private static final Set<ExpertiseState> TO_CONFIRM = Set.of(ExpertiseState.RECONFIRM_DUE, ExpertiseState.STALE);

    private final ColleagueRepository repository;
    private final Readings readings;

    OwnProfile(ColleagueRepository repository, Readings readings) {
        this.repository = repository;
        this.readings = readings;
    }

    /**
     * How far it is.
     *
     * @param said topics that the organisation named and the person did not look at yet
     * @param old topics that the person named and did not confirm for a year, the oldest first
     * @param known all topics that stand there
     * @param headline whether one sentence says what the person does
     * @param workingDays whether the days of work are known
     */
    public record State(
            List<ProfileTopic> said,
            List<ProfileTopic> old,
            Set<TopicId> known,
            boolean headline,
            boolean workingDays) {

        /** With fewer topics than this one is not found often. */
        public static final int ENOUGH_TOPICS = 3;

        public State {
            said = List.copyOf(said);
            old = List.copyOf(old);
            known = Set.copyOf(known);
        }

        /** How many topics stand there. */
        public int topics() {
            return known.size();
        }

        /** Whether colleagues find enough to go by. */
        public boolean isGoodEnough() {
            return topics() >= ENOUGH_TOPICS && headline && workingDays;
        }
    }

    /** Empty for who is no colleague, or has left. */
    @Transactional(readOnly = true)
    public Optional<State> of(Actor actor) {
        return repository
                .findById(actor.colleague().value())
                .filter(colleague -> !colleague.hasLeft())
                .map(colleague -> state(colleague, actor));
    }

    private State state(Colleague colleague, Actor actor) {
        var lines = readings.topics(colleague, actor);
        return new State(
                lines.stream()
                        .filter(line -> line.origin() == ExpertiseOrigin.ORGANISATION)
                        .toList(),
                lines.stream()
                        .filter(line -> line.origin() == ExpertiseOrigin.OWN && TO_CONFIRM.contains(line.state()))
                        .sorted(Comparator.comparing(ProfileTopic::confirmedAt))
                        .toList(),
                lines.stream().map(ProfileTopic::topic).collect(Collectors.toSet()),
                !colleague.story().headline().isBlank(),
                !colleague.workingDaysFor(actor).isEmpty());
    }
}
