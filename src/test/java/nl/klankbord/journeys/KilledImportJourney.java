package nl.klankbord.journeys;

import nl.klankbord.faults.KilledImport;
import org.junit.jupiter.api.Test;

/** The short form of a long fault test. */
class KilledImportJourney {

    @Test
    void nothingIsHalfDoneWhenThePortalIsKilled() {
        KilledImport.times(2);
    }
}
