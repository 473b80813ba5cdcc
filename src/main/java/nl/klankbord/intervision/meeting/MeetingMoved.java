package nl.klankbord.intervision.meeting;

import java.time.Instant;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;

/** A step was taken with a meeting; told in its transaction. */
public record MeetingMoved(MeetingId meeting, CircleId circle, MeetingStep step, Instant at) {}
