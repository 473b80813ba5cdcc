package nl.klankbord.intervision.compose;

import java.time.Duration;

/** Hears several times a second how far the search is, in the thread that searches, and says whether to go on. */
@FunctionalInterface
public interface Progress {

    Progress NONE = _ -> true;

    /** Whether to go on; after false the best so far is the answer. */
    boolean reached(Stand stand);

    /**
     * How far it is.
     *
     * @param share of the budget that is used, 0 to 1
     * @param took since the search began
     * @param score of the best so far, 0 to 100; 0 as long as not everybody has a place
     * @param bound no composition can have a higher score
     */
    record Stand(double share, Duration took, double score, double bound) {}
}
