package nl.klankbord.training.ui.planner;

import java.util.List;
import nl.klankbord.training.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * What the training is about.
 *
 * @param known a course of the catalogue; null for a new one
 * @param title of a new one
 * @param topics of a new one, by name
 * @param link of the meeting; empty in a room
 */
record CourseChoice(@Nullable CourseId known, String title, String description, List<String> topics, String link) {}
