package nl.klankbord.intervision.ui.composer;

import java.io.Serializable;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets a place, as it is drawn.
 *
 * @param doing what somebody is to the circle: can lead it, or the job
 * @param circle that they are in; null for none
 * @param pinned stays when the circles are made anew
 * @param breaking whether a rule is broken with them
 */
record Seat(
        ColleagueId who,
        String name,
        @Nullable PartnerCard partner,
        String doing,
        @Nullable CircleId circle,
        boolean pinned,
        boolean breaking)
        implements Serializable {}
