package nl.klankbord.people;

/**
 * A profile as it stands, to be changed: hand it back with what was typed.
 *
 * @param own by its own person, who writes all of it; others write {@link ProfilePart#ORGANISATION}
 */
public record EditableProfile(ColleagueCard card, int version, ProfileEntry entry, boolean own) {}
