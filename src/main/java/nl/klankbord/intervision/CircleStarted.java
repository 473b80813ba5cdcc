package nl.klankbord.intervision;

/** Everybody of the circle accepted, and its series begins. */
public record CircleStarted(CircleId circle) {}
