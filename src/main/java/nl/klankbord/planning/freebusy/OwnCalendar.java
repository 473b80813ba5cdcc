package nl.klankbord.planning.freebusy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that somebody added, as they see it.
 *
 * @param host of the address; the rest of it is a secret that stays sealed
 * @param times how many stretches of time are known in which they are taken
 */
public record OwnCalendar(
        String host, CalendarState state, @Nullable Instant checkedAt, int times) {}
