package nl.klankbord.training.seats;

import static nl.klankbord.training.EnrolmentState.AWAITING_APPROVAL;
import static nl.klankbord.training.EnrolmentState.CANCELLED_FREE;
import static nl.klankbord.training.EnrolmentState.CANCELLED_LATE;
import static nl.klankbord.training.EnrolmentState.CONFIRMED;
import static nl.klankbord.training.EnrolmentState.DECLINED;
import static nl.klankbord.training.EnrolmentState.REQUESTED;
import static nl.klankbord.training.EnrolmentState.SEAT_OFFERED;
import static nl.klankbord.training.EnrolmentState.SUBSTITUTED;
import static nl.klankbord.training.EnrolmentState.WAITLISTED;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;

/**
 * Who sits where in one edition, while something is done to it. Every verb first lets go what was held too long and
 * offers what is free to who waits, so that whoever comes new finds only what nobody waits for. Made for one change, of
 * what was read under the lock of the edition; {@link #changed} tells what came of it.
 */
public final class Seating {

    private final SeatPlan plan;
    private final Terms terms;
    private final Map<EnrolmentId, Place> places = new LinkedHashMap<>();
    private final Map<EnrolmentId, Place> changed = new LinkedHashMap<>();
    private final Map<PartnerId, Integer> taken = new HashMap<>();
    private final Map<PartnerId, Integer> reserved = new HashMap<>();
    private long lastTurn;

    /**
     * @param reserved seats without a name, by partner
     * @param places of everybody who is or was enrolled
     */
    public Seating(SeatPlan plan, Terms terms, Map<PartnerId, Integer> reserved, Collection<Place> places) {
        this.plan = plan;
        this.terms = terms;
        reserved.forEach(this::addReserved);
        for (var place : places) {
            this.places.put(place.id(), place);
            lastTurn = Math.max(lastTurn, place.turn());
            if (place.state().holdsSeat()) {
                taken.merge(place.partner(), 1, Integer::sum);
            }
        }
    }

    // Questions

    /** How many seats somebody of this partner could take now. */
    public int freeFor(PartnerId partner) {
        return plan.freeFor(partner, taken);
    }

    /** Confirmed, offered or reserved, by partner. */
    public Map<PartnerId, Integer> taken() {
        return Map.copyOf(taken);
    }

    /** Seats without a name, by partner. */
    public Map<PartnerId, Integer> reserved() {
        return Map.copyOf(reserved);
    }

    /** What was changed, as it is now; who is new is among them. */
    public List<Place> changed() {
        return List.copyOf(changed.values());
    }

    public Optional<Place> place(EnrolmentId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The enrolment of somebody that is not over. */
    public Optional<Place> placeOf(ColleagueId person) {
        return places.values().stream()
                .filter(place -> place.person().equals(person) && !place.state().isOver())
                .findFirst();
    }

    /** Who waits, in the order in which they get a seat when it is one that all of them could take. */
    public List<Place> waiting() {
        return places.values().stream()
                .filter(place -> place.state() == WAITLISTED)
                .sorted(Comparator.comparing((Place place) -> !plan.isBelowQuota(place.partner(), taken))
                        .thenComparingLong(Place::turn))
                .toList();
    }

    /** The place on the waiting list, from 1; 0 for who does not wait. */
    public int placeInLine(EnrolmentId id) {
        var line = waiting();
        for (var n = 0; n < line.size(); n++) {
            if (line.get(n).id().equals(id)) {
                return n + 1;
            }
        }
        return 0;
    }

    // Verbs

    /** Lets go what was held too long, and offers what is free: partners below their quota first, then who came first. */
    public void settle() {
        for (var place : List.copyOf(places.values())) {
            if (place.state() == SEAT_OFFERED && isOver(place)) {
                become(place.in(CANCELLED_FREE));
            }
        }
        while (!terms.hasBegun()) {
            var next = waiting().stream()
                    .filter(place -> freeFor(place.partner()) > 0)
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            become(next.get().offered(terms.offerUntil()));
        }
    }

    /** Somebody who is not enrolled; one who was before comes behind all others. */
    public Place enrol(EnrolmentId id, ColleagueId person, PartnerId partner, boolean approvalFirst) {
        settle();
        var fresh = fresh(id, person, partner);
        return become(approvalFirst ? fresh.in(AWAITING_APPROVAL) : seated(fresh));
    }

    /** The manager agrees: a seat, or the waiting list by the moment of enrolment. */
    public Place approve(Place place) {
        demand(place, AWAITING_APPROVAL);
        settle();
        return become(seated(place));
    }

    public Place decline(Place place) {
        demand(place, AWAITING_APPROVAL);
        return become(place.in(DECLINED));
    }

    /** Takes the seat that is offered, unless it is held no longer; then it is with the next. */
    public Place take(Place place) {
        demand(place, SEAT_OFFERED);
        settle();
        var now = current(place);
        return now.state() == SEAT_OFFERED ? become(now.in(CONFIRMED)) : now;
    }

    /** Does not want the seat that is offered, nor another. */
    public Place letGo(Place place) {
        demand(place, SEAT_OFFERED);
        var gone = become(place.in(CANCELLED_FREE));
        settle();
        return gone;
    }

    /** Does not come; after the term a seat is cancelled late. */
    public Place withdraw(Place place) {
        var seated = place.state() == CONFIRMED;
        var gone = become(place.in(seated && terms.isLate() ? CANCELLED_LATE : CANCELLED_FREE));
        settle();
        return gone;
    }

    /** Takes back the seat, or the place in line, of somebody who cannot come through no choice of theirs. */
    public void free(Place place) {
        become(place.in(CANCELLED_FREE));
        settle();
    }

    /**
     * Somebody of the same partner, who has no seat, comes instead. Whoever waited, or decided whether to come, need not any
     * more; a seat that was offered to them goes to the next.
     */
    public Place substitute(Place place, EnrolmentId id, ColleagueId person) {
        demand(place, CONFIRMED);
        become(place.in(SUBSTITUTED));
        var comes = become(placeOf(person)
                .orElseGet(() -> fresh(id, person, place.partner()))
                .in(CONFIRMED));
        settle();
        return comes;
    }

    /** Holds seats without a name; false and nothing when there are not so many. */
    public boolean reserve(PartnerId partner, int seats) {
        settle();
        if (seats > freeFor(partner)) {
            return false;
        }
        addReserved(partner, seats);
        return true;
    }

    /** Gives seats without a name back; false and nothing when there are not so many. */
    public boolean release(PartnerId partner, int seats) {
        if (seats > reserved.getOrDefault(partner, 0)) {
            return false;
        }
        addReserved(partner, -seats);
        settle();
        return true;
    }

    /** Gives a seat without a name to somebody, who may have waited for one. */
    public Place name(EnrolmentId id, ColleagueId person, PartnerId partner) {
        if (reserved.getOrDefault(partner, 0) == 0) {
            throw new IllegalStateException("No seat is reserved");
        }
        addReserved(partner, -1);
        return become(
                placeOf(person).orElseGet(() -> fresh(id, person, partner)).in(CONFIRMED));
    }

    /** What is set aside and not used becomes everybody's; seats without a name too. */
    public void releaseAll() {
        Map.copyOf(reserved).forEach((partner, seats) -> addReserved(partner, -seats));
        settle();
    }

    /** The first lesson began: nobody waits any more. */
    public void begin() {
        for (var place : List.copyOf(places.values())) {
            if (place.state() == WAITLISTED || place.state() == AWAITING_APPROVAL || place.state() == SEAT_OFFERED) {
                become(place.in(CANCELLED_FREE));
            }
        }
    }

    /** The edition is cancelled: nobody comes, and it costs nobody anything. */
    public void cancelAll() {
        for (var place : List.copyOf(places.values())) {
            if (!place.state().isOver()) {
                become(place.in(CANCELLED_FREE));
            }
        }
        Map.copyOf(reserved).forEach((partner, seats) -> addReserved(partner, -seats));
    }

    private Place seated(Place place) {
        return place.in(freeFor(place.partner()) > 0 ? CONFIRMED : WAITLISTED);
    }

    private Place fresh(EnrolmentId id, ColleagueId person, PartnerId partner) {
        if (placeOf(person).isPresent()) {
            throw new IllegalStateException("Enrolled already");
        }
        return new Place(id, person, partner, REQUESTED, ++lastTurn, null);
    }

    private boolean isOver(Place place) {
        return place.offerUntil() == null || !terms.now().isBefore(place.offerUntil());
    }

    private Place become(Place next) {
        var before = places.put(next.id(), next);
        changed.put(next.id(), next);
        var held = before != null && before.state().holdsSeat() ? 1 : 0;
        var holds = next.state().holdsSeat() ? 1 : 0;
        if (held != holds) {
            taken.merge(next.partner(), holds - held, Integer::sum);
        }
        return next;
    }

    private void addReserved(PartnerId partner, int seats) {
        if (seats != 0) {
            reserved.merge(partner, seats, Integer::sum);
            taken.merge(partner, seats, Integer::sum);
        }
    }

    private Place current(Place place) {
        return places.getOrDefault(place.id(), place);
    }

    private static void demand(Place place, EnrolmentState state) {
        if (place.state() != state) {
            throw new IllegalStateException("In state " + place.state() + ", not " + state);
        }
    }
}
