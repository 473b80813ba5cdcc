package nl.klankbord.training;

import java.util.List;

/** How making or changing a course ended. */
public sealed interface CourseOutcome {

    record Saved(CourseId id, int version) implements CourseOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record NotAccepted(List<Flaw> flaws) implements CourseOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /** Somebody else changed it since it was read; here is what stands there now. */
    record Stale(CourseCard now) implements CourseOutcome {}

    /** No such course, or not for this person to change. */
    record Missing() implements CourseOutcome {}
}
