package nl.klankbord.training.need;

import java.util.List;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.training.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * Something people want to learn, as one reader sees it.
 *
 * @param topicName preferred term
 * @param line what exactly, in the words of who asked first
 * @param people of all partners
 * @param partners they work for
 * @param own those of the reader's own partner, by name; of others there is only the number
 * @param joined whether the reader is one of them
 * @param mayMeet whether the reader can take it up
 * @param course that it led to; null before it did
 */
public record Need(
        NeedId id,
        TopicId topic,
        String topicName,
        String line,
        NeedState state,
        int people,
        int partners,
        List<ColleagueCard> own,
        boolean joined,
        boolean mayMeet,
        @Nullable CourseId course) {

    /** Longest line. */
    public static final int LONGEST = 200;

    /** A course that could be what they look for. */
    public record Answer(CourseId course, String title) {}

    public Need {
        own = List.copyOf(own);
    }
}
