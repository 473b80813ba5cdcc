package nl.klankbord.opinion;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;

/**
 * A requester found nobody and asks the coordinators to look.
 *
 * @param since since when the request stands where it stands
 */
record CoordinatorAsked(OpinionId id, ColleagueId by, Instant since) {}
