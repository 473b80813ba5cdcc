package nl.klankbord.intervision.ui.composer;

/**
 * Where somebody can be moved, and what comes of it.
 *
 * @param to the number of a circle, {@link Column#WAITING} for no place
 * @param effect in words; empty for nothing to say
 */
record Way(int to, String name, String effect) {}
