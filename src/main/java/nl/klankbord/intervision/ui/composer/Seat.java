package nl.klankbord.intervision.ui.composer;

import java.io.Serializable;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.partners.PartnerCard;

/**
 * Somebody who gets a place, as it is drawn.
 *
 * @param doing what somebody is to the circle: can lead it, or the job
 * @param circle that they are in; {@link Column#WAITING} for none
 * @param pinned stays when the circles are made anew
 * @param breaking whether a rule is broken with them
 */
record Seat(
        ColleagueId who,
        String name,
        PartnerCard partner,
        String doing,
        int circle,
        boolean pinned,
        boolean breaking)
        implements Serializable {}
