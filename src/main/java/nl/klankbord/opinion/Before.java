package nl.klankbord.opinion;

import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * How a request was before a step.
 *
 * @param holder on whose plate it was
 */
record Before(OpinionState state, @Nullable ColleagueId holder) {}
