package nl.klankbord.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be asked about some topics.
 *
 * @param lines what the reader may see of what this person knows of them, highest level first; empty for nothing
 * @param offers says to be available for second opinions, on one of these topics or on all
 * @param standIn who can be asked instead, about one of these topics or about anything
 */
public record Expert(
        ColleagueCard card,
        Presence presence,
        List<ProfileTopic> lines,
        boolean offers,
        @Nullable ColleagueCard standIn) {

    public Expert {
        lines = List.copyOf(lines);
    }
}
