package nl.klankbord.testing;

import nl.klankbord.access.SignIns;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Signs out and puts the clock right, so that no test feels another. */
final class AfterEachTest implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        SignIns.out();
        TurnableClock.CLOCK.putRight();
    }
}
