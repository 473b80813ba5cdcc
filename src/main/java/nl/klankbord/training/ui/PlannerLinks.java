package nl.klankbord.training.ui;

import nl.klankbord.base.TopicId;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.TrainingLinks;

/** Addresses of the planner with something to begin with, without a leading slash. */
public final class PlannerLinks {

    /** Names the course that is planned. */
    public static final String COURSE = "cursus";

    /** Names the topic of a course that is not there yet. */
    public static final String TOPIC = "onderwerp";

    private PlannerLinks() {}

    public static String of(CourseId course) {
        return TrainingLinks.PLAN + "?" + COURSE + "=" + course;
    }

    public static String about(TopicId topic) {
        return TrainingLinks.PLAN + "?" + TOPIC + "=" + topic;
    }
}
