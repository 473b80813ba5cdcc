package nl.klankbord.journeys;

import nl.klankbord.faults.KilledMail;
import org.junit.jupiter.api.Test;

/** The short form of a long fault test. */
class KilledMailJourney {

    @Test
    void everyNoticeIsMailedWhenThePortalIsKilled() {
        KilledMail.times(2);
    }
}
