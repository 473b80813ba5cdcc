package nl.klankbord.training;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.training.EditionMoved.What;
import nl.klankbord.training.roll.Roll;
import nl.klankbord.training.roll.Rolls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and moves on editions for the work after the lessons. */
@Component
class StoredRolls implements Rolls {

    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final CourseRepository courses;
    private final SeatWork work;
    private final EntityManager session;
    private final Clock clock;

    StoredRolls(
            EditionRepository editions,
            EnrolmentRepository enrolments,
            CourseRepository courses,
            SeatWork work,
            EntityManager session,
            Clock clock) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.courses = courses;
        this.work = work;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<Roll> find(EditionId id) {
        return editions.findById(id.value()).map(edition -> roll(edition, Set.of(), false));
    }

    @Override
    public Optional<Roll> find(EditionId id, Actor actor) {
        return editions.findById(id.value())
                .filter(edition -> edition.isKnownTo(actor))
                .map(edition -> roll(edition, actor));
    }

    @Override
    public Optional<Roll> locked(EditionId id, Actor actor) {
        return locked(id).filter(edition -> edition.isKnownTo(actor)).map(edition -> roll(edition, actor));
    }

    @Override
    public Optional<Roll> givenFromOutside(EditionId id) {
        return editions.findById(id.value()).flatMap(this::fromOutside);
    }

    @Override
    public Optional<Roll> lockedFromOutside(EditionId id) {
        return locked(id).flatMap(this::fromOutside);
    }

    private Optional<Edition> locked(EditionId id) {
        return editions.lock(id.value()).flatMap(editions::findById).map(edition -> {
            // What the session read before the lock must not stand for what is there now.
            session.refresh(edition);
            return edition;
        });
    }

    private Optional<Roll> fromOutside(Edition edition) {
        var steps = EditionTable.open(edition.state(), edition.hasBegun(clock.instant()), EnumSet.of(Part.TRAINER));
        return Optional.of(roll(edition, steps, true)).filter(roll -> roll.external() != null);
    }

    private Roll roll(Edition edition, Actor actor) {
        return roll(edition, edition.stepsOpenTo(actor, clock.instant()), edition.isGivenBy(actor));
    }

    private Roll roll(Edition edition, Set<EditionStep> steps, boolean given) {
        var course = courses.findById(edition.course().value()).orElseThrow();
        var terms = edition.terms();
        return new Roll(
                edition.id(),
                edition.version(),
                edition.state(),
                course.title(),
                course.peMinutes(),
                edition.partner(),
                edition.maker(),
                edition.trainers(),
                edition.invited(),
                edition.given().stream().map(StoredRolls::lesson).toList(),
                new Roll.Cost(terms.costTotal(), terms.costKey(), terms.costYear()),
                seats(edition),
                edition.reserved(),
                steps,
                given,
                edition.entry().external());
    }

    private static Roll.Lesson lesson(Lesson lesson) {
        var entry = lesson.entry();
        return new Roll.Lesson(
                lesson.id(),
                lesson.start(),
                lesson.end(),
                lesson.startsAt(),
                entry.place(),
                entry.link(),
                entry.room());
    }

    private List<Roll.Seat> seats(Edition edition) {
        return enrolments.of(edition.id().value()).stream()
                .map(Standing::place)
                .map(place -> new Roll.Seat(place.id(), place.person(), place.partner(), place.state()))
                .toList();
    }

    @Override
    public void conclude(EditionId id, Map<EnrolmentId, EnrolmentState> results, Instant now) {
        results.forEach((enrolment, result) ->
                enrolments.findById(enrolment.value()).orElseThrow().conclude(result, now));
        enrolments.flush();
    }

    @Override
    public void settle(EditionId id, @Nullable ColleagueId by, Instant now) {
        var edition = editions.findById(id.value()).orElseThrow();
        edition.settle();
        editions.saveAndFlush(edition);
        work.tell(new EditionMoved(id, What.SETTLED, Set.of(), by, now));
    }

    @Override
    public void unsettle(EditionId id) {
        var edition = editions.findById(id.value()).orElseThrow();
        edition.unsettle();
        editions.saveAndFlush(edition);
    }
}
