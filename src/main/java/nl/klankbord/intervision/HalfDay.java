package nl.klankbord.intervision;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** A morning or an afternoon of a working day, in the order of the week. */
public enum HalfDay {
    MONDAY_MORNING,
    MONDAY_AFTERNOON,
    TUESDAY_MORNING,
    TUESDAY_AFTERNOON,
    WEDNESDAY_MORNING,
    WEDNESDAY_AFTERNOON,
    THURSDAY_MORNING,
    THURSDAY_AFTERNOON,
    FRIDAY_MORNING,
    FRIDAY_AFTERNOON;

    private static final List<HalfDay> ALL = Arrays.asList(values());

    /** The half-day of this working day; refuses Saturdays and Sundays. */
    public static HalfDay of(DayOfWeek day, boolean morning) {
        if (day.getValue() > DayOfWeek.FRIDAY.getValue()) {
            throw new IllegalArgumentException("No half-days on " + day);
        }
        return ALL.get((day.getValue() - 1) * 2 + (morning ? 0 : 1));
    }

    public DayOfWeek day() {
        return DayOfWeek.of(ordinal() / 2 + 1);
    }

    public boolean isMorning() {
        return ordinal() % 2 == 0;
    }
}
