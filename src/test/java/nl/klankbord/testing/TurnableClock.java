package nl.klankbord.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of every Spring test. It runs with the real time until a test turns it; after each test of a {@link
 * PortalTest} it is put right again.
 */
public final class TurnableClock extends Clock {

    /** The one of this test run. */
    public static final TurnableClock CLOCK = new TurnableClock();

    private volatile Duration ahead = Duration.ZERO;

    private TurnableClock() {}

    /** Lets time pass. */
    public void forward(Duration duration) {
        ahead = ahead.plus(duration);
    }

    /** Turns to this moment; the clock runs on from there. */
    public void turnTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    /** Back to the real time. */
    public void putRight() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
