package nl.klankbord.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("faults")
class ImportKilledFault {

    @Test
    void nothingIsHalfDoneWhenThePortalIsKilledTwentyTimes() {
        KilledImport.times(20);
    }
}
