package nl.klankbord.vocabulary;

/** Topics were made or changed; one event for a whole import. */
public record VocabularyChanged(int created, int updated) {}
