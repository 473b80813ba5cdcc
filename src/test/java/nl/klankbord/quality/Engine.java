package nl.klankbord.quality;

import java.util.List;

/** Something that finds people. */
interface Engine {

    Found find(JudgedQuery query);

    /**
     * What it found.
     *
     * @param total of everyone found
     * @param direct how many of them it says match what was asked
     * @param ids external ids of the first, best first
     */
    record Found(long total, long direct, List<String> ids) {}
}
