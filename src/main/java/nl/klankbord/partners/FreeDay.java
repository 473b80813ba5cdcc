package nl.klankbord.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.klankbord.base.NotPersonal;

/** A day on which a partner does not work, beside the national ones. */
@Embeddable
@NotPersonal
public record FreeDay(
        @Column(name = "free_date") LocalDate date,
        @Column(name = "description") String description) {}
