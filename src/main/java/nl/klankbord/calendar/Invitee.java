package nl.klankbord.calendar;

import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited: a colleague, at the address that the portal knows, or somebody from outside.
 *
 * @param id of the colleague, or what the feature knows the outsider by
 * @param outside where an outsider gets mail; null for a colleague
 */
public record Invitee(UUID id, @Nullable MailAddress outside) {

    public static Invitee of(ColleagueId colleague) {
        return new Invitee(colleague.value(), null);
    }

    public static Invitee outside(UUID id, MailAddress address) {
        return new Invitee(id, address);
    }
}
