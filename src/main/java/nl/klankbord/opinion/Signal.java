package nl.klankbord.opinion;

/** A threshold of a clock that was passed. */
record Signal(OpinionClock clock, int percent, int round) {}
