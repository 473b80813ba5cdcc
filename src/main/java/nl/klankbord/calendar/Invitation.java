package nl.klankbord.calendar;

import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that one person committed to, on its way to that person's own calendar.
 *
 * @param organiser name that the invitation is from: of a person or a partner, never of another participant
 * @param answersTo the colleague who gets what is written back; null for nobody
 */
public record Invitation(
        Appointment appointment,
        Invitee invitee,
        String organiser,
        @Nullable ColleagueId answersTo) {}
