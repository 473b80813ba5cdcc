package nl.klankbord.intervision.programme;

import java.util.Set;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.HalfDay;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who enrols.
 *
 * @param level from 1 for new in the work to 5
 * @param halfDays that suit
 * @param facilitates whether willing to lead meetings
 * @param hosts whether the own place can be a host
 * @param travelMinutes at most so long, one way; 0 for only the own place or online
 * @param wish to meet people of the same field, or of others; null for whatever comes
 */
public record EnrolEntry(
        Set<TopicId> topics,
        int level,
        Set<HalfDay> halfDays,
        boolean facilitates,
        boolean hosts,
        int travelMinutes,
        @Nullable FieldMix wish) {

    /** Most topics. */
    public static final int TOPICS = 10;

    /** Longest travel that can be said, in minutes. */
    public static final int FARTHEST = 240;

    public EnrolEntry {
        topics = Set.copyOf(topics);
        halfDays = Set.copyOf(halfDays);
    }

    /** What a form begins with. */
    public static EnrolEntry empty() {
        return new EnrolEntry(Set.of(), 3, Set.of(), false, false, 45, null);
    }
}
