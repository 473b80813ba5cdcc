package nl.klankbord.people;

import java.util.UUID;

/**
 * A search that somebody keeps.
 *
 * @param fresh how many colleagues are found by it that were not when its owner last looked
 */
public record SavedSearch(UUID id, String name, ColleagueQuery query, long fresh) {}
