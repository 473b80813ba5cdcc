package nl.klankbord.vocabulary;

import nl.klankbord.base.TopicId;

/**
 * One topic was taken up in another. Heard in the transaction that did it: whoever keeps ids of topics replaces the
 * first by the second there.
 */
public record TopicsMerged(TopicId from, TopicId into) {}
