package nl.klankbord.training;

import nl.klankbord.base.ColleagueId;

/** Somebody who was to give an edition no longer works in the network. */
record TrainerLeft(EditionId id, ColleagueId trainer) {}
