package nl.klankbord.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * A line of expertise as it is typed.
 *
 * @param topic a term of the vocabulary, or a word that it does not know yet
 * @param level 1 (basis) to 5 (vraagbaak)
 * @param intents what one may be asked for on this topic, besides what holds for all of them
 * @param standIn who can be asked about this topic instead, perhaps of another partner
 */
public record ExpertiseEntry(
        String topic,
        int level,
        String note,
        Set<Intent> intents,
        @Nullable ColleagueId standIn) {

    public ExpertiseEntry {
        var ordered = EnumSet.noneOf(Intent.class);
        ordered.addAll(intents);
        intents = Collections.unmodifiableSet(ordered);
    }

    /** A line that says no more than who knows what. */
    public ExpertiseEntry(String topic, int level, String note) {
        this(topic, level, note, Set.of(), null);
    }
}
