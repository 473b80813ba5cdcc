package nl.klankbord.intervision.compose;

import java.time.Duration;

/**
 * How long to look. When only steps end the search, the same question has the same answer.
 *
 * @param seed of all choices by chance
 * @param time at most
 * @param steps at most
 * @param patience stop after so many rounds without anything better; each round is twice as long as the one before
 */
public record Budget(long seed, Duration time, long steps, int patience) {

    private static final int ROUNDS = 3;

    /** Ends by time, or earlier when nothing gets better. */
    public static Budget of(Duration time, long seed) {
        return new Budget(seed, time, Long.MAX_VALUE, ROUNDS);
    }

    /** Ends by steps, so that it can be repeated exactly. */
    public static Budget ofSteps(long steps, long seed) {
        return new Budget(seed, Duration.ofDays(1), steps, Integer.MAX_VALUE);
    }
}
