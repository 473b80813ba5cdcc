package nl.klankbord.intervision.programme;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;

/** A programme came in another state. */
record ProgrammeMoved(ProgrammeId id, ProgrammeState to, ColleagueId by, Instant at) {}
