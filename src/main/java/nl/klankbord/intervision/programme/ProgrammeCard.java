package nl.klankbord.intervision.programme;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/**
 * A programme in a list.
 *
 * @param partners alphabetically
 * @param people how many take part or asked to
 * @param circles how many there are; 0 until they are sent to their members
 * @param own how the reader stands in it; null for not at all
 * @param organises whether the reader organises it
 */
public record ProgrammeCard(
        ProgrammeId id,
        String title,
        String purpose,
        ProgrammeState state,
        List<PartnerCard> partners,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate enrolUntil,
        int people,
        int circles,
        @Nullable MembershipState own,
        boolean organises) {

    public ProgrammeCard {
        partners = List.copyOf(partners);
    }
}
