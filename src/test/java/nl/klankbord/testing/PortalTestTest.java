package nl.klankbord.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PortalTestTest {

    @Autowired
    private As as;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @Test
    void somebodyIsSignedInAndOutAgain() {
        var partner = PartnerId.random();
        var actor = as.somebody(partner, Grant.at(partner, Role.PARTNER_ADMIN));
        assertEquals(actor, current.get());
        assertTrue(actor.administers(partner));
        as.nobody();
        assertTrue(current.find().isEmpty());
    }

    @Test
    void theClockOfThePortalIsTheOneThatATestTurns() {
        var before = clock.instant();
        TurnableClock.CLOCK.forward(Duration.ofDays(400));
        assertTrue(Duration.between(before, clock.instant()).toDays() >= 400);
    }
}
