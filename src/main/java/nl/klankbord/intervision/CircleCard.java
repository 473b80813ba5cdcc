package nl.klankbord.intervision;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * A circle as its members know it.
 *
 * @param number from 1, within its programme
 * @param members who accepted and did not leave, by surname
 * @param facilitators those of them who can lead a meeting, by surname
 * @param halfDays when all members can, as they said when they enrolled
 * @param meetings how many meetings its series has
 */
public record CircleCard(
        CircleId id,
        ProgrammeId programme,
        String programmeTitle,
        int number,
        List<ColleagueId> members,
        List<ColleagueId> facilitators,
        Set<HalfDay> halfDays,
        int meetings,
        CircleState state) {

    public CircleCard {
        members = List.copyOf(members);
        facilitators = List.copyOf(facilitators);
        halfDays = Set.copyOf(halfDays);
    }

    /** Whether its series runs. */
    public boolean isRunning() {
        return state == CircleState.RUNNING;
    }

    public boolean has(ColleagueId colleague) {
        return members.contains(colleague);
    }
}
