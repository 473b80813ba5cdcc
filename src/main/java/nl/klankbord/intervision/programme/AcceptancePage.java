package nl.klankbord.intervision.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * A circle as it is proposed to one of its members, and the own membership of it.
 *
 * @param purpose what the programme is for
 * @param fellows who is in it besides the reader, or was asked, by surname; what each answered is not told
 * @param shared half-days that suit all of it
 * @param eraseDays after how many days a case is erased
 * @param waiting how many did not answer yet, the reader not counted
 * @param started whether its series runs
 * @param steps that the reader can take
 */
public record AcceptancePage(
        CircleId circle,
        ProgrammeId programme,
        String title,
        String purpose,
        int number,
        MembershipState own,
        List<Fellow> fellows,
        Set<HalfDay> shared,
        int meetings,
        int minutes,
        int rhythmWeeks,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        MeetingPlace place,
        int eraseDays,
        int waiting,
        boolean started,
        Set<MembershipStep> steps) {

    public AcceptancePage {
        fellows = List.copyOf(fellows);
        shared = Set.copyOf(shared);
        steps = Set.copyOf(steps);
    }

    /** Somebody else of the circle. @param facilitates whether willing to lead meetings */
    public record Fellow(ColleagueCard who, boolean facilitates) {}
}
