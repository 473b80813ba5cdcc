package nl.klankbord.people;

import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * These colleagues have another number of open requests than before. A feature with a {@link WorkloadSource} publishes
 * it, in the transaction that changes the number, so that the availability by which the directory finds them follows;
 * one event for a whole list.
 */
public record WorkloadChanged(Set<ColleagueId> ids) {

    public WorkloadChanged {
        ids = Set.copyOf(ids);
    }
}
