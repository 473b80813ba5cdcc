package nl.klankbord.training;

import nl.klankbord.training.EditionEntry.ExternalTrainer;

/**
 * Somebody from outside was to give an edition and no longer does.
 *
 * @param trainer who, since nothing else keeps where to reach them
 */
record OutsiderReplaced(EditionId id, ExternalTrainer trainer) {}
