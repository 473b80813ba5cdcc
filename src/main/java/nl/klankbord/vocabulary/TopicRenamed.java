package nl.klankbord.vocabulary;

import nl.klankbord.base.TopicId;

/** The preferred term of this topic changed. */
public record TopicRenamed(TopicId id) {}
