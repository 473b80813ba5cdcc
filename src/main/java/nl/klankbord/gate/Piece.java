package nl.klankbord.gate;

/**
 * One text that is about to be handed in.
 *
 * @param field a field of the entry, or the name of a file
 */
public record Piece(String field, String text) {}
