package nl.klankbord.people;

import java.time.Instant;

/** A line of expertise of a {@link NewColleague}; the topic is named by any of its terms. */
public record NewExpertise(
        String topic,
        int level,
        String note,
        Instant confirmedAt,
        boolean confirmedByColleague,
        ExpertiseOrigin origin) {}
