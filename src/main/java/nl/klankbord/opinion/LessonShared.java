package nl.klankbord.opinion;

/** Requester and reviewer agreed to share what others can learn; {@link OpinionRecords#lesson} gives it. */
public record LessonShared(OpinionId id) {}
