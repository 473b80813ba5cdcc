package nl.klankbord.intervision;

import nl.klankbord.base.ColleagueId;

/** Somebody is no longer a member of a circle that has begun. */
public record MemberLeft(CircleId circle, ColleagueId colleague) {}
