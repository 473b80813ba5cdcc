package nl.klankbord.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of expertise of a {@link NewColleague}; the topic is named by any of its terms.
 *
 * @param standInExternalId who can be asked about it instead: somebody of the same list, of the same partner before others
 */
public record NewExpertise(
        String topic,
        int level,
        String note,
        Instant confirmedAt,
        boolean confirmedByColleague,
        ExpertiseOrigin origin,
        @Nullable String standInExternalId) {

    /** A line without a stand-in. */
    public NewExpertise(
            String topic,
            int level,
            String note,
            Instant confirmedAt,
            boolean confirmedByColleague,
            ExpertiseOrigin origin) {
        this(topic, level, note, confirmedAt, confirmedByColleague, origin, null);
    }
}
