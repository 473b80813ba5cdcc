package nl.klankbord.turns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.access.Actor;

/** A module that knows what waits for people. Asked each time that somebody opens the start page: a few quick queries. */
public interface TurnSource {

    /** What waits for this person, in any order. */
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

    /** What this person waits for others to do, in any order. */
    default List<Turn> waits(Actor actor, Locale language) {
        return List.of();
    }

    /** What is new for this person and waits for nothing, in any order. */
    default List<Turn> news(Actor actor, Locale language) {
        return List.of();
    }
}
