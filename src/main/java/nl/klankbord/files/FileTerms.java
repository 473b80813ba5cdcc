package nl.klankbord.files;

import java.time.Duration;

/**
 * How much is taken.
 *
 * @param perOwner bytes that one thing may hold
 * @param filesPerOwner files that one thing may hold
 * @param perPartner bytes that a partner's people may hold together
 * @param heap megabytes that reading a text may take
 * @param patience how long it may take
 * @param atOnce how many texts are read side by side
 */
record FileTerms(long perOwner, int filesPerOwner, long perPartner, int heap, Duration patience, int atOnce) {

    static final int MEGABYTE = 1_000_000;

    /** Longest text that is read of a file, in characters. */
    static final int MOST_TEXT = 1_000_000;

    static FileTerms usual() {
        return new FileTerms(100L * MEGABYTE, 20, 20_000L * MEGABYTE, 256, Duration.ofSeconds(60), 2);
    }
}
