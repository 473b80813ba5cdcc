package nl.klankbord.training;

import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init")
class SeatRaceTest {

    @Autowired
    private ApplicationContext portal;

    @Test
    void threeOfTwelveArePlacedAndNineWait() {
        new SeatRace(portal).run(12, 3, 2, false);
    }

    @Test
    void whatWasReadBeforeTheLockIsReadAgainAfterIt() {
        new SeatRace(portal).run(10, 1, 3, true);
    }
}
