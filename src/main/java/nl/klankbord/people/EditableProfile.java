package nl.klankbord.people;

/** A profile as it stands, to be changed: hand the version back with what was typed. */
public record EditableProfile(ColleagueCard card, int version, ProfileEntry entry) {}
