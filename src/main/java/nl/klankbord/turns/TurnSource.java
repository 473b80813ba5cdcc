package nl.klankbord.turns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.access.Actor;

/** A module that knows what waits for people. Asked each time that somebody opens the start page: a few quick queries. */
public interface TurnSource {

    /** What waits for this person, in any order; for a module that does not tell more by {@link #told}. */
    default List<Turn> turns(Actor actor, Locale language) {
        return List.of();
    }

    /**
     * How many things wait for this person at which place of the menu, by its address without a leading slash. Asked with
     * every page: one quick query.
     */
    default Map<String, Long> waiting(Actor actor) {
        return Map.of();
    }

    /** What waits for this person, and what this person waits for others to do: read at once. */
    default Told told(Actor actor, Locale language) {
        return new Told(turns(actor, language), List.of());
    }

    /**
     * What a module tells.
     *
     * @param mine what waits for somebody
     * @param others what they wait for others to do
     */
    record Told(List<Turn> mine, List<Turn> others) {

        public Told {
            mine = List.copyOf(mine);
            others = List.copyOf(others);
        }
    }

    /** What is new for this person and waits for nothing, in any order. */
    default List<Turn> news(Actor actor, Locale language) {
        return List.of();
    }
}
