package nl.klankbord.intervision.ui.composer;

import nl.klankbord.intervision.CircleId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody can be moved, and what comes of it.
 *
 * @param to null for no place
 * @param effect in words; empty for nothing to say
 * @param sound whether every rule is kept there then
 * @param total score of the whole then, 0 to 100
 */
record Way(@Nullable CircleId to, String name, String effect, boolean sound, int total) {}
