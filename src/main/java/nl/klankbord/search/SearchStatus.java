package nl.klankbord.search;

/**
 * How the index is.
 *
 * @param documents in the index that answers
 * @param rebuilding whether another one is being made
 * @param rebuilt documents in it so far
 */
public record SearchStatus(long documents, boolean rebuilding, long rebuilt) {}
