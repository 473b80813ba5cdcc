package nl.klankbord.intervision.programme;

import nl.klankbord.people.ColleagueCard;

/**
 * Somebody who has no circle and could come in one, while every hard rule that people may see is kept.
 *
 * @param before and {@code after}: score of the circle without and with them, 0 to 100
 */
public record Refill(ColleagueCard who, EnrolEntry entry, int before, int after) {}
