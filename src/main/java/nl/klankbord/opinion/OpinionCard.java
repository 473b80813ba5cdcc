package nl.klankbord.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/**
 * What everybody sees who may know of a request.
 *
 * @param title empty when the question is not open to the reader
 * @param type null in a draft that does not say yet
 * @param topics names
 * @param publicLine may be empty
 */
public record OpinionCard(
        OpinionId id,
        PartnerCard partner,
        @Nullable OpinionType type,
        List<String> topics,
        @Nullable LocalDate wantedBy,
        String publicLine,
        Visibility visibility,
        OpinionState state,
        Instant madeAt,
        String title) {

    public OpinionCard {
        topics = List.copyOf(topics);
    }

    /** What it is called for this reader: its title, else its public line; empty when it has neither. */
    public String name() {
        return title.isEmpty() ? publicLine : title;
    }
}
