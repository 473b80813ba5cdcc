package nl.klankbord.intervision;

/** A meeting is over. */
public record MeetingHeld(MeetingId meeting, CircleId circle) {}
