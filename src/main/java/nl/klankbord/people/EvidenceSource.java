package nl.klankbord.people;

import java.util.List;
import nl.klankbord.base.ColleagueId;

/** Where a profile learns what a colleague did, to stand beside what they claim; counts, never content. */
public interface EvidenceSource {

    List<Evidence> of(ColleagueId colleague);

    /** @param textKey a text that takes the count, such as "gaf {0} second opinions" */
    record Evidence(String textKey, long count) {}
}
