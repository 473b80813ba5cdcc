package nl.klankbord.planning;

import java.util.Set;

/** How planning ended. */
public sealed interface PlanningOutcome {

    record Planned(Proposals proposals) implements PlanningOutcome {}

    /** Nothing was looked for; each flaw can be mended. */
    record Refused(Set<PlanningRequest.Flaw> flaws) implements PlanningOutcome {

        public Refused {
            flaws = Set.copyOf(flaws);
        }
    }
}
