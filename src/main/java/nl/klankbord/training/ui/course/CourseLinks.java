package nl.klankbord.training.ui.course;

import nl.klankbord.training.CourseId;
import nl.klankbord.training.TrainingLinks;

/** Addresses of the pages of courses, without a leading slash. */
final class CourseLinks {

    static final String NEW = TrainingLinks.COURSES + "/nieuw";

    static final String LINES = TrainingLinks.AGENDA + "/leerlijnen";

    private CourseLinks() {}

    static String toEdit(CourseId id) {
        return TrainingLinks.to(id) + "/wijzig";
    }
}
