package nl.klankbord.people;

import java.time.Instant;
import nl.klankbord.base.TopicId;

/**
 * A line of expertise as it is read.
 *
 * @param name the topic in the language of the network
 * @param level 1 (basis) to 5 (vraagbaak)
 */
public record ProfileTopic(
        TopicId topic,
        String name,
        int level,
        String note,
        ExpertiseState state,
        ExpertiseOrigin origin,
        Instant confirmedAt) {}
