package nl.klankbord.people;

import java.time.LocalDate;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a colleague works for besides the own partner, as it is typed.
 *
 * @param partner the other one
 * @param from first day; null for as long as one remembers
 * @param until last day; null for no end in sight
 */
public record EmploymentEntry(
        PartnerId partner,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** How somebody works for another partner. */
    public enum Kind {
        SECOND_EMPLOYER,
        /** For a time that is agreed, so both days are known. */
        SECONDMENT
    }
}
