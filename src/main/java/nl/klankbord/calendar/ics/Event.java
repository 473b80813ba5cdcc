package nl.klankbord.calendar.ics;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * An appointment as it is written for calendars.
 *
 * @param uid as in RFC 7986, 5.3
 * @param sequence how often it was changed
 * @param stamp when what is written was made
 * @param start as the clock says it in Europe/Amsterdam
 */
public record Event(
        String uid,
        int sequence,
        Instant stamp,
        LocalDateTime start,
        LocalDateTime end,
        String title,
        String place,
        String text,
        String url) {}
