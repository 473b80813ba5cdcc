package nl.klankbord.opinion;

import java.util.List;
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
}
