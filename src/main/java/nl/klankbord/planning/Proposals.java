package nl.klankbord.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * What was found.
 *
 * @param best at most {@link #MOST}, each beginning on another day; of all that begin on a day the best one. The cheapest
 *     first, the earlier one of equals
 * @param warnings what the planner does not know
 * @param obstacles when nothing was found: what stood most in the way
 * @param whole false when the search was stopped: then there may be better ones
 * @param holidaysKnownUntil last day of which it is known whether schools are closed
 */
public record Proposals(
        List<Proposal> best,
        List<Warning> warnings,
        List<Obstacle> obstacles,
        boolean whole,
        LocalDate holidaysKnownUntil) {

    public static final int MOST = 5;

    public Proposals {
        best = List.copyOf(best);
        warnings = List.copyOf(warnings);
        obstacles = List.copyOf(obstacles);
    }

    /** What the planner does not know; the text stands under {@code planning.warning.<name>}. */
    public enum Doubt {
        /** People's calendars elsewhere, but for who added an address. */
        NO_OUTLOOK,
        /** School holidays after the last that are published. */
        HOLIDAYS_UNKNOWN,
        /** In which region schools of a partner have their holidays. */
        REGION_UNKNOWN,
        /** When the council of a partner meets. */
        EVENINGS_UNKNOWN,
        /** On which days somebody works. */
        DAYS_UNKNOWN
    }

    /**
     * A doubt, and about whom.
     *
     * @param about names of people or partners
     */
    public record Warning(Doubt doubt, List<String> about) {

        public Warning {
            about = List.copyOf(about);
        }
    }

    /**
     * What stood in the way of so many moments.
     *
     * @param about the name of a person; empty when it is about nobody
     */
    public record Obstacle(Rule rule, String about, int moments, int of) {}
}
