package nl.klankbord.mail;

import java.util.UUID;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be sent, as it lies in the table.
 *
 * @param thread the message that it answers to, for mail programs that show what belongs together
 * @param sealed the {@link Mail}; null once it is sent
 * @param tries how often it was tried before
 */
record OutgoingMail(
        @NotPersonal UUID id,
        @NotPersonal String messageId,
        @NotPersonal @Nullable String thread,

        @Personal(
                purpose = Personal.Purpose.OWN_WORK,
                seenBy = Personal.SeenBy.ADMINISTRATORS,
                term = Personal.Term.THIRTY_DAYS,
                erasure = Personal.Erasure.DELETED)
        byte @Nullable [] sealed,

        @NotPersonal int tries) {}
