package nl.klankbord.training;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.training.EditionMoved.What;
import nl.klankbord.training.seats.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Does something to an edition and who sits in it, under its lock. The locking read is the first statement; whatever the
 * session held of the edition is read again after it, and the enrolments come as rows. Takes part in the caller's
 * transaction, which must not have written anything of the edition before.
 */
@Component
class SeatWork {

    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final EntityManager session;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatWork(
            EditionRepository editions,
            EnrolmentRepository enrolments,
            EntityManager session,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.session = session;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }

    /** Empty when there is no such edition. */
    <T> Optional<T> under(EditionId id, Function<Opened, T> work) {
        return editions.lock(id.value()).flatMap(editions::findById).map(edition -> {
            session.refresh(edition);
            return work.apply(opened(edition));
        });
    }

    /** What is set aside and not used is released on its day, whoever comes first. */
    private Opened opened(Edition edition) {
        var standings = enrolments.of(edition.id().value());
        var now = clock.instant();
        var release = edition.terms().releaseOn();
        if (edition.state().isAhead() && !edition.terms().released() && release != null && !release.isAfter(today())) {
            edition.release();
            var released = Opened.of(edition, standings, now);
            released.seating().releaseAll();
            keep(released, null);
            return Opened.of(edition, enrolments.of(edition.id().value()), now);
        }
        return Opened.of(edition, standings, now);
    }

    /**
     * Writes down what became of it, and tells who must know.
     *
     * @param by null for the portal itself
     */
    void keep(Opened opened, @Nullable ColleagueId by) {
        var edition = opened.edition();
        var before = opened.standings().stream().collect(Collectors.toMap(Standing::id, Standing::state));
        var moved = opened.seating().changed().stream()
                .map(place -> moved(opened, place, before, by))
                .filter(event -> event.from() != event.to())
                .toList();
        edition.reserve(opened.seating().reserved());
        edition.offersEnd(offersEnd(opened));
        var told = new ArrayList<Object>(moved);
        if (edition.isDecided() && edition.state().isAhead() && edition.decide(coming(opened))) {
            told.add(event(opened, edition.outlook() == Outlook.GUARANTEED ? What.GUARANTEED : What.AT_RISK, null));
        }
        editions.saveAndFlush(edition);
        told.forEach(events::publishEvent);
    }

    private EnrolmentMoved moved(
            Opened opened, Place place, Map<UUID, EnrolmentState> before, @Nullable ColleagueId by) {
        var from = before.getOrDefault(place.id().value(), EnrolmentState.REQUESTED);
        if (before.containsKey(place.id().value())) {
            enrolments.findById(place.id().value()).orElseThrow().become(place, opened.now());
        } else {
            // Whoever enrols again was over first: the database knows one enrolment of theirs at a time.
            enrolments.flush();
            enrolments.save(new Enrolment(opened.edition().id(), place, opened.now()));
        }
        return new EnrolmentMoved(
                opened.edition().id(),
                place.id(),
                place.person(),
                place.partner(),
                from,
                place.state(),
                isOfItself(opened, from, place, by) ? null : by,
                opened.now());
    }

    /**
     * What follows from what somebody else did: a seat is offered, or an offer was over. Nobody may learn from it who that
     * was.
     */
    private static boolean isOfItself(Opened opened, EnrolmentState from, Place place, @Nullable ColleagueId by) {
        return place.state() == EnrolmentState.SEAT_OFFERED
                || from == EnrolmentState.SEAT_OFFERED
                        && place.state() == EnrolmentState.CANCELLED_FREE
                        && opened.edition().state() != EditionState.CANCELLED
                        && !place.person().equals(by);
    }

    private static @Nullable Instant offersEnd(Opened opened) {
        return everybody(opened).stream()
                .map(Place::offerUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static List<Place> everybody(Opened opened) {
        var now = new LinkedHashMap<EnrolmentId, Place>();
        opened.standings().forEach(each -> now.put(new EnrolmentId(each.id()), each.place()));
        opened.seating().changed().forEach(each -> now.put(each.id(), each));
        return List.copyOf(now.values());
    }

    /** Who is sure to come, and seats without a name yet. */
    static int coming(Opened opened) {
        return (int) everybody(opened).stream()
                        .filter(place -> EnrolmentState.PLACED.contains(place.state()))
                        .count()
                + opened.seating().reserved().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    static EditionMoved event(Opened opened, What what, @Nullable ColleagueId by) {
        return new EditionMoved(opened.edition().id(), what, Set.of(), by, opened.now());
    }

    void tell(OutsiderReplaced event) {
        events.publishEvent(event);
    }

    void tell(EditionMoved event) {
        events.publishEvent(event);
    }
}
