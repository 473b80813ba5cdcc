package nl.klankbord.calendar;

import java.time.LocalDateTime;
import java.util.regex.Pattern;
import nl.klankbord.mail.MailPath;

/**
 * Something that stands in somebody's diary. Goes to calendars outside the portal: nothing confidential belongs in it, and
 * no name of a participant.
 *
 * @param uid what it is for ever known by, such as {@code lesson-<id>}: letters, digits and hyphens, at most 80
 * @param start as the clock says it in Europe/Amsterdam; a time that exists twice is the first of the two
 * @param end after the start
 * @param place where one goes; may be empty
 * @param link address of the online meeting; may be empty
 * @param path the page about it in the portal, without a leading slash
 * @param description a few lines; may be empty
 */
public record Appointment(
        String uid,
        String title,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        String link,
        String path,
        String description,
        boolean cancelled) {

    private static final Pattern UID = Pattern.compile("[A-Za-z0-9-]{1,80}");

    public Appointment {
        if (!UID.matcher(uid).matches()) {
            throw new IllegalArgumentException("No id for an appointment");
        }
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("An appointment ends after it starts");
        }
        MailPath.check(path);
    }
}
