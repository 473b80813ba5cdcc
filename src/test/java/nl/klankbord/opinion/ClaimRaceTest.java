package nl.klankbord.opinion;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ClaimRaceTest {

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
    void oneOfEightClaims() {
        new ClaimRace(asking, desk, people, current, as).run(8, 5);
    }
}
