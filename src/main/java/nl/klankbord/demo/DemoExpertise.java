package nl.klankbord.demo;

import org.jspecify.annotations.Nullable;

/**
 * One line of expertise of an invented colleague.
 *
 * @param topic preferred Dutch term of a topic in the seed vocabulary
 * @param level 1 (basis) to 5 (vraagbaak)
 * @param note what the colleague adds in own words, if anything
 * @param confirmedMonthsAgo months since the line was last confirmed
 * @param confirmedByColleague whether somebody else confirmed it
 */
public record DemoExpertise(
        String topic, int level, @Nullable String note, int confirmedMonthsAgo, boolean confirmedByColleague) {

    /** Refuses what the directory would refuse. */
    public DemoExpertise {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("level is 1 to 5, not " + level);
        }
    }
}
