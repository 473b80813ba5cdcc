package nl.klankbord.people;

import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A colleague wherever a name shows.
 *
 * @param externalId how the own organisation knows the person, exactly as it gave it
 * @param name whole name as it is said: "Joost van den Berg"
 * @param photo which picture everyone may see; null when there is none, or it is hidden
 */
public record ColleagueCard(
        ColleagueId id,
        String externalId,
        String name,
        String initials,
        PartnerId partner,
        String jobTitle,
        @Nullable UUID photo) {}
