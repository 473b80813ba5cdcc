package nl.klankbord.intervision.compose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.klankbord.base.ColleagueId;

/**
 * Everything that composing the circles of one programme depends on. Circles are numbered from 1.
 *
 * @param people who take part, in any order
 * @param pins in which circle somebody must stay
 * @param secret of the programme: a random number that nobody ever sees and that never changes, see {@link Apart}
 */
public record Population(
        List<Person> people, Settings settings, Ties ties, Travel travel, Map<ColleagueId, Integer> pins, long secret) {

    /** Fewer wishes are not told, or a number would tell who asked. */
    public static final int FEWEST_WISHES_TOLD = 3;

    public Population {
        people = people.stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
        pins = Map.copyOf(pins);
        var known = new HashSet<ColleagueId>();
        if (!people.stream().allMatch(person -> known.add(person.id()))) {
            throw new IllegalArgumentException("Somebody takes part twice");
        }
        if (!known.containsAll(pins.keySet())) {
            throw new IllegalArgumentException("Somebody is pinned who does not take part");
        }
        if (pins.values().stream().anyMatch(circle -> circle < 1 || circle > known.size())) {
            throw new IllegalArgumentException("Circles are numbered from 1");
        }
    }

    /** The same people with other pins. */
    public Population pinned(Map<ColleagueId, Integer> others) {
        return new Population(people, settings, ties, travel, others, secret);
    }

    /** The same people with other settings. */
    public Population with(Settings others) {
        return new Population(people, others, ties, travel, pins, secret);
    }

    /** How many private wishes count between these people; empty when they are too few to tell. */
    public OptionalInt wishes() {
        var known = new HashSet<ColleagueId>();
        people.forEach(person -> known.add(person.id()));
        var wishes = (int) ties.apart().stream()
                .filter(pair -> known.contains(pair.one()) && known.contains(pair.other()))
                .count();
        return wishes < FEWEST_WISHES_TOLD ? OptionalInt.empty() : OptionalInt.of(wishes);
    }

    /** Says nothing of who wishes what, so that no log can. */
    @Override
    public String toString() {
        return "Population[" + people.size() + " people]";
    }
}
