package nl.klankbord.intervision.compose;

import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.HalfDay;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to take part, as far as composing needs to know.
 *
 * @param team any key that is the same for people of one team of one partner; null when it is not known
 * @param field any key that is the same for people of one field of work; null when it is not known
 * @param topics what this person wants to talk about
 * @param level from 1 (begins) to 5 (leads the way)
 * @param halfDays when this person can meet
 * @param canFacilitate can lead a meeting
 * @param canHost can receive a circle at the own partner
 * @param mostTravel the longest journey in minutes; null when any will do
 * @param led how many circles this person leads or led so far
 */
public record Person(
        ColleagueId id,
        PartnerId partner,
        @Nullable String team,
        @Nullable String field,
        Set<TopicId> topics,
        int level,
        Set<HalfDay> halfDays,
        boolean canFacilitate,
        boolean canHost,
        @Nullable Integer mostTravel,
        int led) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Person {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("No level " + level);
        }
        topics = Set.copyOf(topics);
        halfDays = Set.copyOf(halfDays);
    }
}
