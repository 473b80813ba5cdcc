package nl.klankbord.calendar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited: a colleague, at the address that the portal knows, or somebody from outside.
 *
 * @param id of the colleague, or of the address of the outsider: who gets two things from outside is one person
 * @param outside where an outsider gets mail; null for a colleague
 */
public record Invitee(UUID id, @Nullable MailAddress outside) {

    public static Invitee of(ColleagueId colleague) {
        return new Invitee(colleague.value(), null);
    }

    public static Invitee outside(MailAddress address) {
        var hash = Invitations.hash(address).getBytes(StandardCharsets.UTF_8);
        return new Invitee(UUID.nameUUIDFromBytes(hash), address);
    }
}
