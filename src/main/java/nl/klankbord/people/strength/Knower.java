package nl.klankbord.people.strength;

import nl.klankbord.base.ColleagueId;

/**
 * Somebody of the reader's own partner who knows a topic.
 *
 * @param stale the line was not confirmed for too long
 * @param leaving announced to leave
 * @param covered named somebody of another partner to ask instead
 */
public record Knower(ColleagueId person, int level, boolean stale, boolean leaving, boolean covered) {}
