package nl.klankbord.intervision.ui.composer;

import java.util.List;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.CircleId;
import org.jspecify.annotations.Nullable;

/**
 * A circle as it is drawn, or those who wait for a place.
 *
 * @param id null for those who wait
 * @param number from 1; {@link #WAITING} for those who wait
 * @param score null when there is nobody to judge
 */
record Column(
        @Nullable CircleId id,
        int number,
        String name,
        @Nullable Score score,
        List<Reason> reasons,
        List<Seat> people) {

    /** Stands for having no place. */
    static final int WAITING = 0;

    Column {
        reasons = List.copyOf(reasons);
        people = List.copyOf(people);
    }

    boolean isWaiting() {
        return id == null;
    }

    List<Reason> breaches() {
        return reasons.stream().filter(reason -> reason.sign() == Sign.BREACH).toList();
    }

    /** How good a circle is, 0 to 100 and in a word. */
    record Score(int number, String word, Tone tone) {}

    /** Why a circle is as it is. */
    record Reason(Sign sign, String text) {}

    /** Which way a reason speaks. */
    enum Sign {
        BREACH,
        GOOD,
        POOR
    }
}
