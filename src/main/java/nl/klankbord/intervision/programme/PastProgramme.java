package nl.klankbord.intervision.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.ProgrammeState;

/**
 * A programme that was planned some time ago, with who enrolled since.
 *
 * @param madeAt when it was made; it has been in its state for half the time since then
 * @param state how far it is: taking enrolments, composing, proposed or running
 * @param undecided who did not answer yet, while circles are proposed; everybody else accepted
 */
public record PastProgramme(
        ProgrammeEntry entry,
        ColleagueId maker,
        Instant madeAt,
        ProgrammeState state,
        List<Enrolled> enrolled,
        Set<ColleagueId> undecided) {

    public PastProgramme {
        enrolled = List.copyOf(enrolled);
        undecided = Set.copyOf(undecided);
    }

    /** Somebody who enrolled, for their partner. */
    public record Enrolled(ColleagueId person, PartnerId partner, EnrolEntry entry) {}
}
