package nl.klankbord.actions;

import java.time.Instant;
import java.time.LocalDate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * An action as it was kept before the portal did.
 *
 * @param origin null for none
 * @param partner of who does it
 * @param settledAt null while it is open
 */
public record PastAction(
        @Nullable OriginRef origin,
        ColleagueId giver,
        ColleagueId doer,
        PartnerId partner,
        String what,
        String note,
        LocalDate due,
        ActionState state,
        Instant addedAt,
        @Nullable Instant settledAt) {}
