package nl.klankbord.people;

import java.time.LocalDate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * Somebody who works nowhere in the network any more and is still known by name.
 *
 * @param partner where they worked
 * @param leftOn the day on which that became known
 */
public record FormerColleague(ColleagueId id, String name, PartnerId partner, LocalDate leftOn) {}
