package nl.klankbord.intervision.brought;

import java.util.List;
import nl.klankbord.gate.GateReport;
import nl.klankbord.intervision.BroughtCaseId;

/** How something with a case ended. */
public sealed interface CaseOutcome {

    record Done(BroughtCaseId id) implements CaseOutcome {}

    /** Nothing changed: something has to be written first, or shorter. */
    record Incomplete(List<CaseEntry.Flaw> flaws) implements CaseOutcome {

        public Incomplete {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing changed: something looks like personal data. */
    record PersonalData(GateReport report) implements CaseOutcome {}

    /** Nothing changed: somebody was first. @param now as it stands there */
    record Stale(CasePage now) implements CaseOutcome {}

    /** Nothing changed: this step is not open to this person now. */
    record NotNow() implements CaseOutcome {}

    /** Nothing changed: so many cases of one's own wait in this circle already. */
    record TooMany(int most) implements CaseOutcome {}

    /** No such case or circle, or none of this person's. */
    record Missing() implements CaseOutcome {}
}
