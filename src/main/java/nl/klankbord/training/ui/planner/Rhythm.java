package nl.klankbord.training.ui.planner;

import java.time.DayOfWeek;
import nl.klankbord.planning.Pattern;
import org.jspecify.annotations.Nullable;

/** How lessons follow each other, as it is chosen; the text stands under {@code training-planner.rhythm.<name>}. */
enum Rhythm {
    WEEK_APART(new Pattern.Free(7)),
    ANY_DAYS(new Pattern.Free(1)),
    EVERY_WEEK(new Pattern.EveryWeeks(1, null)),
    EVERY_TWO_WEEKS(new Pattern.EveryWeeks(2, null)),
    EVERY_THREE_WEEKS(new Pattern.EveryWeeks(3, null)),
    EVERY_FOUR_WEEKS(new Pattern.EveryWeeks(4, null)),
    FIRST_OF_MONTH(new Pattern.EveryMonth(1, null)),
    SECOND_OF_MONTH(new Pattern.EveryMonth(2, null)),
    THIRD_OF_MONTH(new Pattern.EveryMonth(3, null)),
    LAST_OF_MONTH(new Pattern.EveryMonth(-1, null));

    private final Pattern pattern;

    Rhythm(Pattern pattern) {
        this.pattern = pattern;
    }

    /** On one weekday, or on any for null. */
    Pattern on(@Nullable DayOfWeek weekday) {
        return switch (pattern) {
            case Pattern.Free free -> free;
            case Pattern.EveryWeeks every -> new Pattern.EveryWeeks(every.weeks(), weekday);
            case Pattern.EveryMonth every -> new Pattern.EveryMonth(every.nth(), weekday);
        };
    }

    /** Whether the weekday matters. */
    boolean isOnWeekday() {
        return !(pattern instanceof Pattern.Free);
    }
}
