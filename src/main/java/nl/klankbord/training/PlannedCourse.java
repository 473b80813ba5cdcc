package nl.klankbord.training;

import java.util.List;
import java.util.function.Function;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * A course that was planned before, with its editions.
 *
 * @param partner of who made it
 */
public record PlannedCourse(
        CourseEntry entry, PartnerId partner, ColleagueId maker, List<Function<CourseId, PastTraining>> editions) {

    public PlannedCourse {
        editions = List.copyOf(editions);
    }
}
