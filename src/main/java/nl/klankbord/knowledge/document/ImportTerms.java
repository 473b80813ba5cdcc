package nl.klankbord.knowledge.document;

import java.util.Set;
import nl.klankbord.base.TopicId;

/**
 * What somebody says of all documents of an import.
 *
 * @param topics what each of them is about
 * @param anonymised what looks like personal data in them does not lead to a person; about numbers that pass for a citizen
 *     service number nothing can be said of all at once
 */
public record ImportTerms(Set<TopicId> topics, boolean anonymised) {

    public ImportTerms {
        topics = Set.copyOf(topics);
    }
}
