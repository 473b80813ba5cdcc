package nl.klankbord.training.ui;

import nl.klankbord.training.CourseId;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.TrainingLinks;

/** Addresses of the screens of the trainings that only these screens lead to, without a leading slash. */
public final class Places {

    /** Route of where an edition is typed without the planner. */
    public static final String NEW_EDITION = TrainingLinks.COURSES + "/:course/nieuw";

    /** Route of where an edition is changed. */
    public static final String EDIT = TrainingLinks.AGENDA + "/:id/wijzig";

    private Places() {}

    public static String toNewEdition(CourseId course) {
        return TrainingLinks.to(course) + "/nieuw";
    }

    public static String toEdit(EditionId edition) {
        return TrainingLinks.to(edition) + "/wijzig";
    }
}
