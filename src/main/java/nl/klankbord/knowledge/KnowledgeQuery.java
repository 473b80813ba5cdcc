package nl.klankbord.knowledge;

import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;

/**
 * What somebody looks for on the shelf.
 *
 * @param text as typed; blank lists everything, newest first
 * @param literal only the words as typed: no synonyms, no corrections, no parts of words
 * @param kinds any of these; empty for all
 * @param topics any of these; empty for all
 * @param partners any of these; empty for all
 */
public record KnowledgeQuery(
        String text,
        boolean literal,
        Set<KnowledgeKind> kinds,
        Set<TopicId> topics,
        Set<PartnerId> partners,
        PageRequest page) {

    public KnowledgeQuery {
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        partners = Set.copyOf(partners);
    }

    /** Nothing but a text. */
    public static KnowledgeQuery of(String text, PageRequest page) {
        return new KnowledgeQuery(text, false, Set.of(), Set.of(), Set.of(), page);
    }
}
