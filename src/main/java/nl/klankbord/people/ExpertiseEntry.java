package nl.klankbord.people;

/**
 * A line of expertise as it is typed.
 *
 * @param topic a term of the vocabulary, or a word that it does not know yet
 * @param level 1 (basis) to 5 (vraagbaak)
 */
public record ExpertiseEntry(String topic, int level, String note) {}
