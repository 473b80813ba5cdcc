package nl.klankbord.intervision.programme;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import org.jspecify.annotations.Nullable;

/** A programme came in another state. @param by null for the portal itself */
record ProgrammeMoved(
        ProgrammeId id, ProgrammeState to, @Nullable ColleagueId by, Instant at) {}
