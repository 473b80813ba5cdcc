package nl.klankbord.training.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.cost.CostDivision;
import nl.klankbord.training.cost.CostKey;
import nl.klankbord.training.cost.CostLine;
import nl.klankbord.training.cost.Sharer;
import nl.klankbord.training.roll.Roll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random operations on the seats of an edition, beside a model that is written another way: it keeps every seat as a thing
 * of its own and works out from scratch, after every operation, who ought to have which, and what that costs whom. At least
 * 20,000 operations: enrolling, cancelling, substitutes, reserved seats and their names, decisions, offers that end, and
 * lessons that move.
 */
class SeatingModelTest {

    private static final int EDITIONS = 150;
    private static final int OPERATIONS = 60;
    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

    /** What the model knows of somebody: no more than what they see. */
    private static final class Guest {
        final int partner;
        final long number;
        String is;
        Instant held = Instant.MIN;

        Guest(int partner, long number, String is) {
            this.partner = partner;
            this.number = number;
            this.is = is;
        }
    }

    /** The naive one. */
    private static final class Model {
        int total;
        final int[] quota;
        final int[] nameless;
        boolean released;
        Instant begins = START.plus(Duration.ofDays(20));
        Instant moved = Instant.MIN;
        final Map<ColleagueId, Integer> late = new HashMap<>();
        long last;
        final Map<ColleagueId, Guest> guests = new LinkedHashMap<>();

        Model(int total, int[] quota) {
            this.total = total;
            this.quota = quota;
            this.nameless = new int[quota.length];
        }

        int used(int partner) {
            var used = nameless[partner];
            for (var guest : guests.values()) {
                if (guest.partner == partner && (guest.is.equals("seat") || guest.is.equals("held"))) {
                    used++;
                }
            }
            return used;
        }

        /** A week before the first lesson, but a week after it moved, and never after it began. */
        Instant freeUntil() {
            var weekBefore = begins.minus(Duration.ofDays(7));
            var weekAfter = moved.equals(Instant.MIN) ? moved : moved.plus(Duration.ofDays(7));
            var last = weekAfter.isAfter(weekBefore) ? weekAfter : weekBefore;
            return last.isAfter(begins) ? begins : last;
        }

        /** What a partner pays for: seats sat in or kept, and what somebody left too late and did not come back to. */
        int paidFor(int partner) {
            var seats = nameless[partner];
            for (var guest : guests.values()) {
                seats += guest.partner == partner && guest.is.equals("seat") ? 1 : 0;
            }
            for (var who : late.keySet()) {
                var guest = guests.get(who);
                seats += late.get(who) == partner && (guest == null || !guest.is.equals("seat")) ? 1 : 0;
            }
            return seats;
        }

        int used() {
            var used = 0;
            for (var partner = 0; partner < quota.length; partner++) {
                used += used(partner);
            }
            return used;
        }

        /** Hands the seats out one by one, in thought, until somebody of this partner gets none. */
        boolean hasSeat(int partner) {
            if (used() >= total) {
                return false;
            }
            if (released) {
                return true;
            }
            if (quota[partner] >= 0) {
                return used(partner) < quota[partner];
            }
            var common = total - used();
            for (var other = 0; other < quota.length; other++) {
                for (var seat = used(other); seat < quota[other]; seat++) {
                    common--;
                }
            }
            return common > 0;
        }

        void tidy(Instant now) {
            guests.values().removeIf(guest -> guest.is.equals("held") && !guest.held.isAfter(now));
            while (now.isBefore(begins)) {
                Guest next = null;
                for (var guest : guests.values()) {
                    if (guest.is.equals("waits") && hasSeat(guest.partner) && (next == null || before(guest, next))) {
                        next = guest;
                    }
                }
                if (next == null) {
                    return;
                }
                next.is = "held";
                var days = Duration.between(now, begins).toMillis()
                                > Duration.ofDays(7).toMillis()
                        ? 2
                        : 1;
                var until = now.plus(Duration.ofDays(days));
                next.held = until.isAfter(begins) ? begins : until;
            }
        }

        private boolean before(Guest one, Guest other) {
            var oneBelow = used(one.partner) < quota[one.partner];
            var otherBelow = used(other.partner) < quota[other.partner];
            return oneBelow == otherBelow ? one.number < other.number : oneBelow;
        }
    }

    private static final class Pair {
        final Random random;
        final List<PartnerId> partners = new ArrayList<>();
        final List<ColleagueId> people = new ArrayList<>();
        final Map<ColleagueId, Integer> worksFor = new HashMap<>();
        final Map<EnrolmentId, Place> places = new LinkedHashMap<>();
        Map<PartnerId, Integer> reserved = Map.of();
        final Model model;
        Instant now = START;

        Pair(long seed) {
            random = new Random(seed);
            var count = 1 + random.nextInt(4);
            var quota = new int[count];
            var total = 1 + random.nextInt(8);
            for (var n = 0; n < count; n++) {
                partners.add(PartnerId.random());
                quota[n] = random.nextInt(3) == 0 ? -1 : random.nextInt(total + 1);
            }
            for (var n = 0; n < 18; n++) {
                var person = new ColleagueId(new UUID(seed, n));
                people.add(person);
                worksFor.put(person, random.nextInt(count));
            }
            model = new Model(total, quota);
        }

        int worksFor(ColleagueId who) {
            return Objects.requireNonNull(worksFor.get(who));
        }

        Seating open() {
            var quotas = new HashMap<PartnerId, Integer>();
            for (var n = 0; n < model.quota.length; n++) {
                if (model.quota[n] >= 0) {
                    quotas.put(partners.get(n), model.quota[n]);
                }
            }
            return new Seating(
                    new SeatPlan(model.total, quotas, model.released),
                    new Terms(now, model.begins, model.freeUntil()),
                    reserved,
                    places.values());
        }

        void close(Seating seating) {
            seating.changed().forEach(place -> places.put(place.id(), place));
            reserved = seating.reserved();
        }

        void step() {
            switch (random.nextInt(15)) {
                case 0, 1, 2, 3 -> enrol();
                case 4, 5 -> withdraw();
                case 6 -> answer();
                case 7 -> substitute();
                case 8 -> reserve();
                case 9 -> giveBack();
                case 10 -> approve();
                case 11 -> retype();
                case 12 -> name();
                case 13 -> move();
                default -> wait(Duration.ofHours(random.nextInt(60)));
            }
        }

        private void enrol() {
            var who = people.get(random.nextInt(people.size()));
            var approval = random.nextInt(5) == 0;
            var partner = worksFor(who);
            var seating = open();
            seating.settle();
            model.tidy(now);
            if (seating.placeOf(who).isPresent()) {
                assertThat(model.guests).containsKey(who);
            } else {
                assertThat(model.guests).doesNotContainKey(who);
                seating.enrol(new EnrolmentId(UUID.randomUUID()), who, partners.get(partner), approval);
                var guest = new Guest(partner, ++model.last, "asks");
                if (!approval) {
                    guest.is = model.hasSeat(partner) ? "seat" : "waits";
                }
                model.guests.put(who, guest);
            }
            close(seating);
        }

        private void withdraw() {
            some("seat", "waits", "asks").ifPresent(place -> {
                var seating = open();
                seating.withdraw(place);
                var guest = Objects.requireNonNull(model.guests.remove(place.person()));
                if (guest.is.equals("seat") && !now.isBefore(model.freeUntil())) {
                    model.late.put(place.person(), guest.partner);
                }
                model.tidy(now);
                close(seating);
            });
        }

        private void answer() {
            some("held").ifPresent(place -> {
                var seating = open();
                if (random.nextBoolean()) {
                    seating.take(place);
                    model.tidy(now);
                    var guest = model.guests.get(place.person());
                    if (guest != null) {
                        guest.is = "seat";
                    }
                } else {
                    seating.letGo(place);
                    model.guests.remove(place.person());
                    model.tidy(now);
                }
                close(seating);
            });
        }

        private void substitute() {
            some("seat").ifPresent(place -> people.stream()
                    .filter(who -> worksFor(who) == worksFor(place.person()))
                    .filter(who -> !isSeated(who))
                    .findAny()
                    .ifPresent(who -> {
                        var seating = open();
                        seating.substitute(place, new EnrolmentId(UUID.randomUUID()), who);
                        model.guests.remove(place.person());
                        seat(who);
                        model.tidy(now);
                        close(seating);
                    }));
        }

        private boolean isSeated(ColleagueId who) {
            var guest = model.guests.get(who);
            return guest != null && guest.is.equals("seat");
        }

        /** Whoever waited, was offered a seat, or asked for one keeps the number. */
        private void seat(ColleagueId who) {
            var known = model.guests.get(who);
            if (known == null) {
                model.guests.put(who, new Guest(worksFor(who), ++model.last, "seat"));
            } else {
                known.is = "seat";
            }
        }

        private void name() {
            var who = people.get(random.nextInt(people.size()));
            var partner = worksFor(who);
            var guest = model.guests.get(who);
            if (model.nameless[partner] > 0 && (guest == null || guest.is.equals("waits") || guest.is.equals("asks"))) {
                var seating = open();
                seating.name(new EnrolmentId(UUID.randomUUID()), who, partners.get(partner));
                model.nameless[partner]--;
                seat(who);
                close(seating);
            }
        }

        /** The lessons go to other days, earlier or later, never to the past. */
        private void move() {
            if (now.isBefore(model.begins)) {
                var to = model.begins.plus(Duration.ofDays(random.nextInt(9) - 3));
                model.begins = to.isAfter(now) ? to : now.plus(Duration.ofHours(1));
                model.moved = now;
                settle();
            }
        }

        private void reserve() {
            var partner = random.nextInt(partners.size());
            var seats = 1 + random.nextInt(2);
            var seating = open();
            var done = seating.reserve(partners.get(partner), seats);
            model.tidy(now);
            var fits = 0;
            while (fits < seats && model.hasSeat(partner)) {
                model.nameless[partner]++;
                fits++;
            }
            if (fits < seats) {
                model.nameless[partner] -= fits;
            }
            assertThat(done).isEqualTo(fits == seats);
            close(seating);
        }

        private void giveBack() {
            var partner = random.nextInt(partners.size());
            var seating = open();
            var done = seating.release(partners.get(partner), 1);
            assertThat(done).isEqualTo(model.nameless[partner] > 0);
            if (done) {
                model.nameless[partner]--;
                model.tidy(now);
            }
            close(seating);
        }

        private void approve() {
            some("asks").ifPresent(place -> {
                var seating = open();
                if (random.nextInt(3) == 0) {
                    seating.decline(place);
                    model.guests.remove(place.person());
                } else {
                    seating.approve(place);
                    model.tidy(now);
                    var guest = Objects.requireNonNull(model.guests.get(place.person()));
                    guest.is = model.hasSeat(guest.partner) ? "seat" : "waits";
                }
                close(seating);
            });
        }

        /** More or fewer seats or quota, never below what is promised; or the release. */
        private void retype() {
            var partner = random.nextInt(partners.size());
            switch (random.nextInt(3)) {
                case 0 -> model.total = Math.max(model.used(), model.total + random.nextInt(4) - 2);
                case 1 -> {
                    if (model.quota[partner] >= 0) {
                        model.quota[partner] = Math.max(
                                model.used(partner),
                                Math.min(model.total, model.quota[partner] + random.nextInt(4) - 1));
                    }
                }
                default -> {
                    if (random.nextInt(4) == 0) {
                        model.released = true;
                        for (var n = 0; n < model.nameless.length; n++) {
                            model.nameless[n] = 0;
                        }
                        var seating = open();
                        seating.releaseAll();
                        close(seating);
                    }
                }
            }
            settle();
        }

        private void wait(Duration duration) {
            now = now.plus(duration);
            settle();
        }

        private void settle() {
            var seating = open();
            seating.settle();
            model.tidy(now);
            close(seating);
        }

        private Optional<Place> some(String... states) {
            var found = places.values().stream()
                    .filter(place -> !place.state().isOver())
                    .filter(place -> List.of(states).contains(word(place.state())))
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
        }

        void compare() {
            var seen = new LinkedHashMap<ColleagueId, String>();
            var once = new HashSet<ColleagueId>();
            for (var place : places.values()) {
                if (!place.state().isOver()) {
                    assertThat(once.add(place.person())).as("nobody twice").isTrue();
                    seen.put(place.person(), word(place.state()) + place.offerUntil());
                }
            }
            var wanted = new HashMap<ColleagueId, String>();
            model.guests.forEach(
                    (who, guest) -> wanted.put(who, guest.is + (guest.is.equals("held") ? guest.held : (Object) null)));
            assertThat(seen).isEqualTo(wanted);
            var taken = open().taken();
            assertThat(taken.values().stream().mapToInt(Integer::intValue).sum())
                    .isLessThanOrEqualTo(model.total);
            for (var n = 0; n < model.quota.length; n++) {
                var has = taken.getOrDefault(partners.get(n), 0);
                assertThat(has).isEqualTo(model.used(n));
                if (model.quota[n] >= 0 && !model.released) {
                    assertThat(has).as("quota").isLessThanOrEqualTo(model.quota[n]);
                }
            }
        }

        /** What it would cost whom now: to the cent, by the seats that the model counts. */
        void divide() {
            var roll = new Roll(
                    EditionId.random(),
                    1,
                    EditionState.HELD,
                    "",
                    0,
                    partners.getFirst(),
                    people.getFirst(),
                    List.of(),
                    Set.copyOf(partners),
                    List.of(),
                    new Roll.Cost(BigDecimal.ONE, CostRule.PER_SEAT, null),
                    places.values().stream()
                            .map(place -> new Roll.Seat(place.id(), place.person(), place.partner(), place.state()))
                            .toList(),
                    reserved,
                    Set.of(),
                    true,
                    null);
            var seats = roll.seatsTaken();
            var sharers = new ArrayList<Sharer>();
            for (var n = 0; n < partners.size(); n++) {
                assertThat(seats.get(partners.get(n))).as("seats paid for").isEqualTo(model.paidFor(n));
                sharers.add(new Sharer(partners.get(n), "Partner " + n, model.paidFor(n), List.of()));
            }
            var cents = random.nextLong(1_000_000);
            var paying = sharers.stream().mapToInt(Sharer::seats).sum();
            for (var key : List.of(new CostKey.PerSeat(), new CostKey.Equal(), new CostKey.ClosedPurse())) {
                if (paying > 0 || !(key instanceof CostKey.PerSeat)) {
                    var divided = (CostDivision.Divided) CostDivision.of(cents, key, sharers.getFirst(), sharers);
                    assertThat(divided.lines().stream()
                                    .mapToLong(CostLine::cents)
                                    .sum())
                            .as("%s", key)
                            .isEqualTo(cents);
                }
            }
        }

        private static String word(EnrolmentState state) {
            return switch (state) {
                case AWAITING_APPROVAL -> "asks";
                case CONFIRMED -> "seat";
                case WAITLISTED -> "waits";
                case SEAT_OFFERED -> "held";
                default -> "gone";
            };
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void seatsAreGivenAsTheModelGivesThem(long seed) {
        for (var edition = 0; edition < EDITIONS; edition++) {
            var pair = new Pair(seed * 1_000_003 + edition);
            for (var operation = 0; operation < OPERATIONS; operation++) {
                pair.step();
                pair.compare();
                pair.divide();
            }
        }
    }
}
