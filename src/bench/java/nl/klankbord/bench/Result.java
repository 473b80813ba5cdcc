package nl.klankbord.bench;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.bench.Rounds.What;

/**
 * All that was measured with so many people.
 *
 * @param broad how many texts are the broad ones
 * @param build of the whole index
 * @param bytes of the index on disk
 * @param heap bytes in use
 * @param untilFound milliseconds until a change is found, rising
 * @param statements SQL statements of a call
 */
record Result(
        int people,
        Map<What, Cost> costs,
        Cost suggest,
        int broad,
        Duration build,
        long bytes,
        long heap,
        long[] untilFound,
        double statements) {

    private static final double RESTLESS = .10;

    Cost of(What what) {
        return Objects.requireNonNull(costs.get(what));
    }

    /** R, in microseconds. */
    double bare() {
        return (of(What.BARE_FIRST).cpu() + of(What.BARE_LAST).cpu()) / 2;
    }

    double difference() {
        var first = of(What.BARE_FIRST).cpu();
        var last = of(What.BARE_LAST).cpu();
        return Math.abs(first - last) / Math.min(first, last);
    }

    /** R first and last differ so much that the run tells nothing. */
    boolean isVoid() {
        return difference() > RESTLESS;
    }
}
