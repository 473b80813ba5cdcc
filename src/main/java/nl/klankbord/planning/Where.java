package nl.klankbord.planning;

import java.util.Set;
import nl.klankbord.partners.RoomId;

/** Where lessons are given. */
public sealed interface Where {

    /** By a link; no room is needed. */
    record Online() implements Where {}

    /**
     * In a room of one of the partners that take part.
     *
     * @param seats how many must fit in
     * @param hybrid it must be fit for taking part from elsewhere
     * @param among these only; empty for all
     */
    record InRoom(int seats, boolean hybrid, Set<RoomId> among) implements Where {

        public InRoom {
            among = Set.copyOf(among);
        }
    }
}
