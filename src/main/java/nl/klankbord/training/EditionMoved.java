package nl.klankbord.training;

import java.time.Instant;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an edition.
 *
 * @param lessons that it is about; empty for the edition as a whole
 * @param by null for the portal itself
 */
public record EditionMoved(
        EditionId id,
        What what,
        Set<LessonId> lessons,
        @Nullable ColleagueId by,
        Instant at) {

    public EditionMoved {
        lessons = Set.copyOf(lessons);
    }

    /** What happened. */
    public enum What {
        PUBLISHED,
        /** What is typed changed; lessons as well when they are named. */
        CHANGED,
        /** More is asked of who is enrolled than when they enrolled. */
        TERMS_TIGHTENED,
        LESSONS_MOVED,
        LESSONS_CANCELLED,
        CLOSED,
        HELD,
        SETTLED,
        CANCELLED,
        GUARANTEED,
        AT_RISK,
        /** A message was written to who takes part. */
        TOLD
    }
}
