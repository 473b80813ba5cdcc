package nl.klankbord.training;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.training.PastTraining.Comer;
import nl.klankbord.training.seats.Place;
import nl.klankbord.training.seats.Seating;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over courses and trainings that were planned before. Who enrolled then has a seat by the same rules as everybody,
 * but nobody is told of it any more.
 */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class TrainingArchive {

    private final CourseRepository courses;
    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final Courses catalogue;
    private final Clock clock;

    TrainingArchive(
            CourseRepository courses,
            EditionRepository editions,
            EnrolmentRepository enrolments,
            Courses catalogue,
            Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Whether there is no course yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return courses.countTitled("%") == 0;
    }

    /**
     * An edition of which the last lesson is over.
     *
     * @param placed who had a seat
     */
    public record Over(EditionId id, Instant endedAt, List<ColleagueId> placed) {

        public Over {
            placed = List.copyOf(placed);
        }
    }

    /**
     * Takes over these courses, all or none. Each edition stands as it would had everything happened here.
     *
     * @return those that are over, of which nobody said yet who was there
     */
    @Transactional
    public List<Over> register(List<PlannedCourse> planned) {
        var over = new ArrayList<Over>();
        for (var one : planned) {
            var course = new Course(
                    CourseId.random(),
                    one.entry(),
                    catalogue.topics(one.entry()),
                    one.partner(),
                    one.maker(),
                    clock.instant());
            courses.saveAndFlush(course);
            one.editions().forEach(edition -> over.addAll(register(edition.apply(course.id()))));
        }
        return over;
    }

    private List<Over> register(PastTraining past) {
        var now = clock.instant();
        var edition = new Edition(EditionId.random(), past.entry(), past.maker(), past.plannedAt());
        if (!past.published()) {
            editions.saveAndFlush(edition);
            return List.of();
        }
        edition.publish();
        var seats = new Seats(edition, now);
        past.enrolments().stream()
                .flatMap(comer -> seats.steps(comer))
                .sorted(Comparator.comparing(Step::at))
                .forEach(step -> seats.take(step));
        if (edition.hasBegun(now)) {
            seats.take(new Step(now, Seating::begin));
            edition.close();
        }
        var decided = past.entry().goNoGoOn();
        if (decided != null && !decided.isAfter(LocalDate.ofInstant(now, WorkingDays.HERE))) {
            edition.decide(seats.coming());
        }
        var ended = edition.endsAt();
        var over = ended != null && ended.isBefore(now)
                ? List.of(new Over(edition.id(), ended, seats.placed()))
                : List.<Over>of();
        if (!over.isEmpty()) {
            edition.held();
        }
        edition.offersEnd(seats.offersEnd());
        editions.saveAndFlush(edition);
        seats.enrolments().forEach(enrolments::save);
        return over;
    }

    /** Something that happened to who sits where. */
    private record Step(Instant at, Consumer<Seating> what) {}

    /** An enrolment as it began and as it is now. */
    private record Known(Place first, Instant enrolledAt, Place last, Instant since) {}

    /** Who sits where, while it all happens again. */
    private static final class Seats {

        private final Edition edition;
        private final Instant now;
        private final Map<ColleagueId, Known> known = new LinkedHashMap<>();

        Seats(Edition edition, Instant now) {
            this.edition = edition;
            this.now = now;
        }

        Stream<Step> steps(Comer comer) {
            var enrols = new Step(
                    comer.at(),
                    seating -> seating.enrol(EnrolmentId.random(), comer.person(), comer.partner(), comer.awaits()));
            var withdrawn = comer.withdrawnAt();
            return withdrawn == null
                    ? Stream.of(enrols)
                    : Stream.of(enrols, new Step(withdrawn, seating -> seating.placeOf(comer.person())
                            .ifPresent(seating::withdraw)));
        }

        /** Who was offered a seat took it, unless they can still think about it. */
        void take(Step step) {
            var seating = new Seating(
                    edition.plan(),
                    Opened.terms(edition, step.at()),
                    Map.of(),
                    known.values().stream().map(Known::last).toList());
            step.what().accept(seating);
            seating.changed().stream()
                    .filter(place -> place.offerUntil() instanceof Instant until && until.isBefore(now))
                    .toList()
                    .forEach(seating::take);
            for (var place : seating.changed()) {
                known.merge(
                        place.person(),
                        new Known(place, step.at(), place, step.at()),
                        (before, after) -> new Known(before.first(), before.enrolledAt(), place, step.at()));
            }
        }

        int coming() {
            return (int) known.values().stream()
                    .filter(one -> EnrolmentState.PLACED.contains(one.last().state()))
                    .count();
        }

        @Nullable
        Instant offersEnd() {
            return known.values().stream()
                    .map(one -> one.last().offerUntil())
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        List<Enrolment> enrolments() {
            return known.values().stream().map(this::enrolment).toList();
        }

        private Enrolment enrolment(Known one) {
            var enrolment = new Enrolment(edition.id(), one.first(), one.enrolledAt());
            enrolment.become(one.last(), one.since());
            return enrolment;
        }

        List<ColleagueId> placed() {
            return known.values().stream()
                    .map(Known::last)
                    .filter(place -> place.state() == EnrolmentState.CONFIRMED)
                    .map(Place::person)
                    .toList();
        }
    }
}
