package nl.klankbord.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A private address at which a calendar reads, without the secret in it.
 *
 * @param selection which list it is of, as that stands in the address of the list; null for one's own agenda
 * @param lastUsedOn the last day on which a calendar read it
 */
public record Feed(
        UUID id,
        String name,
        @Nullable String selection,
        Instant madeAt,
        @Nullable LocalDate lastUsedOn) {}
