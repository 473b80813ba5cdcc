package nl.klankbord.opinion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at the clock.
 *
 * @param signals thresholds that were passed since it was last looked at
 * @param step what happened by itself because the time was over; null for nothing
 */
record Ticked(List<Signal> signals, @Nullable OpinionStep step) {

    Ticked {
        signals = List.copyOf(signals);
    }

    /** The threshold that people hear of: the last one says it all, and what happened by itself says more. */
    Optional<Signal> toTell() {
        return step == null && !signals.isEmpty() ? Optional.of(signals.getLast()) : Optional.empty();
    }
}
