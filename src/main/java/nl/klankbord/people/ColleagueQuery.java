package nl.klankbord.people;

import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the directory.
 *
 * @param text as typed; blank lists everyone by family name
 * @param partners any of these; empty for all
 * @param topics any of these; empty for all
 * @param minLevel lowest level, of one of the topics when there are any
 */
public record ColleagueQuery(
        String text,
        Set<PartnerId> partners,
        Set<TopicId> topics,
        @Nullable Integer minLevel,
        PageRequest page) {

    public ColleagueQuery {
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
    }
}
