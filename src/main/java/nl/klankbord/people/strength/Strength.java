package nl.klankbord.people.strength;

import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;

/**
 * How many people of one partner know one topic well enough, as far as the directory shows one reader.
 *
 * @param people with the level that counts, or above it
 * @param stale of them, those whose line was not confirmed for too long
 * @param leaving of them, those who announced to leave
 * @param firm of them, those who are neither
 * @param covered of the people, those who named somebody of another partner to ask instead
 * @param firmlyCovered of those who are firm, likewise
 */
public record Strength(
        TopicId topic,
        PartnerId partner,
        int people,
        int stale,
        int leaving,
        int firm,
        int covered,
        int firmlyCovered) {

    /** Nobody. */
    public static Strength none(TopicId topic, PartnerId partner) {
        return new Strength(topic, partner, 0, 0, 0, 0, 0, 0);
    }
}
