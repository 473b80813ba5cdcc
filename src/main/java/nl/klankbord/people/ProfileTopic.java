package nl.klankbord.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * A line of expertise as it is read.
 *
 * @param name the topic in the language of the network
 * @param level 1 (basis) to 5 (vraagbaak)
 * @param seenByNetwork whether readers outside the own partner see it too
 * @param intents what one may be asked for on this topic, besides what holds for all of them
 * @param standIn who can be asked about this topic instead; only on a profile
 */
public record ProfileTopic(
        TopicId topic,
        String name,
        int level,
        String note,
        ExpertiseState state,
        ExpertiseOrigin origin,
        boolean seenByNetwork,
        Instant confirmedAt,
        Set<Intent> intents,
        @Nullable ColleagueCard standIn,
        Vouching vouching) {

    /** What is stale comes last. */
    static final Comparator<ProfileTopic> STRONGEST_FIRST = Comparator.comparing(
                    (ProfileTopic topic) -> topic.state() == ExpertiseState.STALE)
            .thenComparing(Comparator.comparingInt(ProfileTopic::level).reversed())
            .thenComparing(ProfileTopic::name, String.CASE_INSENSITIVE_ORDER);

    /** What the reader can say about a colleague's line. */
    public enum Vouching {
        /** Nothing. */
        CLOSED,
        /** That it is so. */
        OPEN,
        /** The reader said that it is so, and can take that back. */
        DONE
    }

    public ProfileTopic {
        intents = Set.copyOf(intents);
    }
}
