package nl.klankbord.intervision.programme;

import java.time.Instant;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.ProgrammeId;

/** Somebody in a circle came to lead another of it. Who, nobody is told. */
record LeadFound(ProgrammeId programme, CircleId circle, Instant at) {}
