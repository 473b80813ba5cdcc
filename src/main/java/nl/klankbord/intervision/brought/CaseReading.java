package nl.klankbord.intervision.brought;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;

/** Somebody read a case; its bringer sees that. */
public record CaseReading(ColleagueId reader, Instant at) {}
