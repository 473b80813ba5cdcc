package nl.klankbord.journeys;

import nl.klankbord.faults.KilledPeopleImport;
import org.junit.jupiter.api.Test;

/** The short form of a long fault test. */
class KilledPeopleImportJourney {

    @Test
    void allOrNobodyIsTakenWhenThePortalIsKilled() {
        KilledPeopleImport.times(2);
    }
}
