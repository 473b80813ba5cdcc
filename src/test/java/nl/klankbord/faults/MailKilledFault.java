package nl.klankbord.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("faults")
class MailKilledFault {

    @Test
    void everyNoticeIsMailedWhenThePortalIsKilledTwentyTimes() {
        KilledMail.times(20);
    }
}
