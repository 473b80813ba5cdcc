package nl.klankbord.base;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A holiday of the Netherlands: the days of article 3 of the Algemene termijnenwet, and Easter and Whitsun themselves. */
public enum Holiday {
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    KINGS_DAY,
    LIBERATION_DAY,
    ASCENSION,
    WHITSUN,
    WHIT_MONDAY,
    CHRISTMAS,
    BOXING_DAY;

    /** Which holiday a day is. */
    public static Optional<Holiday> on(LocalDate day) {
        return switch ((int)
                (day.toEpochDay() - WorkingDays.easter(day.getYear()).toEpochDay())) {
            case -2 -> Optional.of(GOOD_FRIDAY);
            case 0 -> Optional.of(EASTER);
            case 1 -> Optional.of(EASTER_MONDAY);
            case 39 -> Optional.of(ASCENSION);
            case 49 -> Optional.of(WHITSUN);
            case 50 -> Optional.of(WHIT_MONDAY);
            default -> onDate(day);
        };
    }

    private static Optional<Holiday> onDate(LocalDate day) {
        if (day.equals(WorkingDays.kingsDay(day.getYear()))) {
            return Optional.of(KINGS_DAY);
        }
        if (day.getMonth() == Month.DECEMBER) {
            return switch (day.getDayOfMonth()) {
                case 25 -> Optional.of(CHRISTMAS);
                case 26 -> Optional.of(BOXING_DAY);
                default -> Optional.empty();
            };
        }
        if (day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1) {
            return Optional.of(NEW_YEAR);
        }
        return day.getMonth() == Month.MAY && day.getDayOfMonth() == 5 ? Optional.of(LIBERATION_DAY) : Optional.empty();
    }
}
