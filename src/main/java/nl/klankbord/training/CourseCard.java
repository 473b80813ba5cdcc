package nl.klankbord.training;

import java.util.List;
import java.util.Map;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/**
 * A course as everybody reads it.
 *
 * @param version to change it upon
 * @param topics preferred terms by id, alphabetically
 * @param partner of who made it; null when that partner is gone
 * @param mayChange whether the reader may change it
 */
public record CourseCard(
        CourseId id,
        int version,
        String title,
        String description,
        String goals,
        String audience,
        Map<TopicId, String> topics,
        Level level,
        String learningLine,
        int lineStep,
        int peMinutes,
        @Nullable PartnerCard partner,
        boolean mayChange) {

    /** The same as it would be typed. */
    public CourseEntry entry() {
        return new CourseEntry(
                title,
                description,
                goals,
                audience,
                List.copyOf(topics.values()),
                level,
                learningLine,
                lineStep,
                peMinutes);
    }
}
