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
 * @param literal only the words as typed: no synonyms, no corrections, no parts of words
 * @param partners any of these; empty for all
 * @param topics any of these; empty for all. With nothing but {@link Intent#LEARN} asked for, what people want to learn;
 *     otherwise what they know
 * @param minLevel lowest level, of one of the topics when there are any
 * @param availableFor any of these; empty for all
 * @param availability any of these; empty for all
 */
public record ColleagueQuery(
        String text,
        boolean literal,
        Set<PartnerId> partners,
        Set<TopicId> topics,
        @Nullable Integer minLevel,
        Set<Intent> availableFor,
        Set<Availability> availability,
        PageRequest page) {

    public ColleagueQuery {
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
        availableFor = Set.copyOf(availableFor);
        availability = Set.copyOf(availability);
    }

    /** Nothing but a text. */
    public static ColleagueQuery of(String text, PageRequest page) {
        return new ColleagueQuery(text, false, Set.of(), Set.of(), null, Set.of(), Set.of(), page);
    }
}
