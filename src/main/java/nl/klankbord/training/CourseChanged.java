package nl.klankbord.training;

/** A course was made or changed. */
public record CourseChanged(CourseId id) {}
