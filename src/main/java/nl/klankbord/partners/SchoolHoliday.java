package nl.klankbord.partners;

import java.time.LocalDate;

/** A holiday of the schools of a region, first and last day included. */
public record SchoolHoliday(Kind kind, SchoolRegion region, LocalDate first, LocalDate last) {

    /** Which holiday; names are the key of their text. */
    public enum Kind {
        AUTUMN,
        CHRISTMAS,
        SPRING,
        MAY,
        SUMMER
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
