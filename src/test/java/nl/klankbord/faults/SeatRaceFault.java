package nl.klankbord.faults;

import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.SeatRace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many people enrol at once: 200 for twenty seats, 500 for a hundred, and fifty for the last seat a hundred times. */
@Tag("faults")
@PortalTest
@SuppressWarnings("NullAway.Init")
class SeatRaceFault {

    @Autowired
    private ApplicationContext portal;

    @Test
    void twentyOfTwoHundredArePlaced() {
        new SeatRace(portal).run(200, 20, 1, false);
    }

    @Test
    void oneOfFiftyGetsTheLastSeat() {
        new SeatRace(portal).run(50, 1, 100, false);
    }

    @Test
    void oneOfTenGetsTheLastSeatWhateverTheyReadBefore() {
        new SeatRace(portal).run(10, 1, 100, true);
    }

    @Test
    void fiveHundredAtOnceAreEachPlacedOrInLine() {
        new SeatRace(portal).run(500, 100, 1, false);
    }
}
