package nl.klankbord.training.seats;

import java.time.Duration;
import java.time.Instant;

/**
 * What the rules know of time.
 *
 * @param begins when the first lesson begins
 * @param freeUntil cancelling is free before it
 */
public record Terms(Instant now, Instant begins, Instant freeUntil) {

    /** How long a seat is held for whom it is offered to. */
    static final Duration OFFER = Duration.ofHours(48);

    /** The same in the last week. */
    static final Duration SHORT_OFFER = Duration.ofHours(24);

    private static final Duration LAST_WEEK = Duration.ofDays(7);

    public boolean hasBegun() {
        return !now.isBefore(begins);
    }

    public boolean isLate() {
        return !now.isBefore(freeUntil);
    }

    /** Until when a seat that is offered now is held; never beyond the first lesson. */
    public Instant offerUntil() {
        var until = now.plus(now.isBefore(begins.minus(LAST_WEEK)) ? OFFER : SHORT_OFFER);
        return until.isBefore(begins) ? until : begins;
    }
}
