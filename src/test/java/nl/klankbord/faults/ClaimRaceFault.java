package nl.klankbord.faults;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.opinion.ClaimRace;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifty people claim a request at once, a hundred times: exactly one gets it, each time. */
@Tag("faults")
@PortalTest
class ClaimRaceFault {

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Test
    void oneOfFiftyClaims() {
        new ClaimRace(asking, desk, people, current, as).run(50, 100);
    }
}
