package nl.klankbord.intervision;

/** A circle is over: what it still planned does not go on. */
public record CircleEnded(CircleId circle) {}
