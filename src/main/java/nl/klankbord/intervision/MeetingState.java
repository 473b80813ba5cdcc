package nl.klankbord.intervision;

/** How far a meeting of a circle is. */
public enum MeetingState {
    POLLING,
    SCHEDULED,
    PREPARING,
    IN_PROGRESS,
    HELD,
    EVALUATED,
    RESCHEDULED,
    CANCELLED
}
