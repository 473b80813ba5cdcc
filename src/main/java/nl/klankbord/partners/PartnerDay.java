package nl.klankbord.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.klankbord.base.NotPersonal;

/**
 * A day on which a partner does otherwise than the nation.
 *
 * @param worked works on this day, which is off for others; else does not work on it
 */
@Embeddable
@NotPersonal
public record PartnerDay(
        @Column(name = "free_date") LocalDate date,
        @Column(name = "description") String description,
        @Column(name = "worked") boolean worked) {

    /** A day off. */
    public static PartnerDay off(LocalDate date, String description) {
        return new PartnerDay(date, description, false);
    }

    /** A day that is worked. */
    public static PartnerDay worked(LocalDate date, String description) {
        return new PartnerDay(date, description, true);
    }
}
