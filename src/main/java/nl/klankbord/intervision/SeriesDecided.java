package nl.klankbord.intervision;

/**
 * The members of a circle said what comes after their series: with {@link NextWish#CONTINUE} the next one stands there
 * already, else the circle is over.
 */
public record SeriesDecided(CircleId circle, int series, NextWish next) {}
