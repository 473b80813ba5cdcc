package nl.klankbord.intervision.compose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.klankbord.base.ColleagueId;

/**
 * Who sits in which circle. Whoever is not named has no place. One person has one circle by construction.
 *
 * @param places the number of the circle, from 1, per person who has a place
 */
public record Composition(Map<ColleagueId, Integer> places) {

    public static final Composition EMPTY = new Composition(Map.of());

    public Composition {
        places = Map.copyOf(places);
        if (places.values().stream().anyMatch(circle -> circle < 1)) {
            throw new IllegalArgumentException("Circles are numbered from 1");
        }
    }

    /** The circle of this person; empty when there is no place. */
    public OptionalInt circleOf(ColleagueId person) {
        var circle = places.get(person);
        return circle == null ? OptionalInt.empty() : OptionalInt.of(circle);
    }

    /** The highest number of a circle; those below it may be empty. */
    public int circles() {
        return places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The people of a circle, always in the same order. */
    public List<ColleagueId> members(int circle) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == circle)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ColleagueId::value))
                .toList();
    }

    /** The same with this person in that circle, wherever they were. */
    public Composition with(ColleagueId person, int circle) {
        var others = new HashMap<>(places);
        others.put(person, circle);
        return new Composition(others);
    }

    /** The same with no place for this person. */
    public Composition without(ColleagueId person) {
        var others = new HashMap<>(places);
        others.remove(person);
        return new Composition(others);
    }
}
