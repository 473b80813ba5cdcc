package nl.klankbord.opinion;

/**
 * So much of the time is gone; told once for each request, clock, threshold and round. Not told of what a later threshold,
 * or a step, of the same moment says already.
 *
 * @param percent 50, 80 or 100
 * @param round which run of this clock
 */
public record OpinionSignalled(OpinionId id, OpinionClock clock, int percent, int round) {}
