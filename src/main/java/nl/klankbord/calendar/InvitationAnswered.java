package nl.klankbord.calendar;

import java.util.UUID;

/**
 * Somebody answered an invitation from their own calendar. Told in the transaction that notes it, once for each answer. It
 * comes by mail, which others can forge: something to tell people, not to act on by itself.
 *
 * @param uid of the {@link Appointment}
 * @param invitee of the {@link Invitee}
 */
public record InvitationAnswered(String uid, UUID invitee, Answer answer) {

    /** What one answers from a calendar. */
    public enum Answer {
        ACCEPTED,
        TENTATIVE,
        DECLINED
    }
}
