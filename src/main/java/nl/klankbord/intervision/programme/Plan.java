package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.compose.Composition;
import org.jspecify.annotations.Nullable;

/**
 * Circles as they are being made.
 *
 * @param circles the first is number 1
 * @param pins who stays where they are
 */
record Plan(List<Seats> circles, Set<UUID> pins) {

    static final Plan EMPTY = new Plan(List.of(), Set.of());

    /** Who sits in a circle. */
    record Seats(UUID id, int version, List<UUID> members) {

        Seats {
            members = List.copyOf(members);
        }

        private Seats without(UUID person) {
            return members.contains(person)
                    ? new Seats(
                            id,
                            version + 1,
                            members.stream()
                                    .filter(each -> !each.equals(person))
                                    .toList())
                    : this;
        }

        private Seats with(UUID person) {
            var more = new ArrayList<>(members);
            more.add(person);
            return new Seats(id, version + 1, more);
        }
    }

    Plan {
        circles = List.copyOf(circles);
        pins = Set.copyOf(pins);
    }

    /** Without who does not take part any more. */
    Plan of(Predicate<ColleagueId> taking) {
        return new Plan(
                circles.stream()
                        .map(seats -> new Seats(
                                seats.id(),
                                seats.version(),
                                seats.members().stream()
                                        .filter(each -> taking.test(new ColleagueId(each)))
                                        .toList()))
                        .toList(),
                new HashSet<>(pins.stream()
                        .filter(each -> taking.test(new ColleagueId(each)))
                        .toList()));
    }

    Composition composition() {
        var places = new HashMap<ColleagueId, Integer>();
        for (var n = 0; n < circles.size(); n++) {
            for (var member : circles.get(n).members()) {
                places.put(new ColleagueId(member), n + 1);
            }
        }
        return new Composition(places);
    }

    Map<ColleagueId, Integer> pinned() {
        var numbers = new HashMap<>(composition().places());
        numbers.keySet().removeIf(each -> !pins.contains(each.value()));
        return numbers;
    }

    /** What came of a search: a circle that keeps its number keeps its id. */
    Plan become(Composition found) {
        var next = new ArrayList<Seats>();
        for (var number = 1; number <= found.circles(); number++) {
            var members = found.members(number).stream().map(ColleagueId::value).toList();
            var known = number <= circles.size() ? circles.get(number - 1) : null;
            if (!members.isEmpty()) {
                next.add(
                        known == null
                                ? new Seats(UUID.randomUUID(), 0, members)
                                : new Seats(known.id(), known.version() + 1, members));
            }
        }
        return new Plan(next, pins);
    }

    Optional<Seats> seatsOf(ColleagueId person) {
        return circles.stream()
                .filter(seats -> seats.members().contains(person.value()))
                .findFirst();
    }

    Optional<Seats> find(CircleId circle) {
        return circles.stream()
                .filter(seats -> seats.id().equals(circle.value()))
                .findFirst();
    }

    /** @param to null for no circle */
    Plan move(ColleagueId person, @Nullable CircleId to) {
        var next = circles.stream()
                .map(seats -> seats.without(person.value()))
                .map(seats -> to != null && seats.id().equals(to.value()) ? seats.with(person.value()) : seats)
                .toList();
        var left = new HashSet<>(pins);
        if (to == null) {
            left.remove(person.value());
        }
        return new Plan(next, left);
    }

    Plan pin(ColleagueId person, boolean stays) {
        var next = new HashSet<>(pins);
        if (stays) {
            next.add(person.value());
        } else {
            next.remove(person.value());
        }
        return new Plan(circles, next);
    }
}
