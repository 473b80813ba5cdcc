package nl.klankbord.intervision.programme;

import java.util.List;
import nl.klankbord.intervision.MembershipState;

/** How a step with the own membership ended. */
public sealed interface EnrolOutcome {

    /** @param version of the membership, to change it upon */
    record Done(MembershipState state, int version) implements EnrolOutcome {}

    /** One takes no part any more, and what one said is gone. */
    record Gone() implements EnrolOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record NotAccepted(List<Flaw> flaws) implements EnrolOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing changed. */
    record Refused(Refusal why) implements EnrolOutcome {}

    /** It was changed elsewhere since it was read. */
    record Stale() implements EnrolOutcome {}

    /** No such programme, or none that this person may know of. */
    record Missing() implements EnrolOutcome {}
}
