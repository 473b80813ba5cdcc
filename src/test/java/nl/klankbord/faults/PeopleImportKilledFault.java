package nl.klankbord.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("faults")
class PeopleImportKilledFault {

    @Test
    void allOrNobodyIsTakenWhenThePortalIsKilledTwentyTimes() {
        KilledPeopleImport.times(20);
    }
}
