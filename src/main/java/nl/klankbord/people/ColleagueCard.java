package nl.klankbord.people;

import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * A colleague wherever a name shows.
 *
 * @param externalId how the own organisation knows the person, exactly as it gave it
 * @param name whole name as it is said: "Joost van den Berg"
 */
public record ColleagueCard(
        ColleagueId id, String externalId, String name, String initials, PartnerId partner, String jobTitle) {}
