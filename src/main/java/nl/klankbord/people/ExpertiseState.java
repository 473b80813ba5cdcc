package nl.klankbord.people;

import java.time.Instant;
import java.time.ZoneId;

/** How far a line of expertise can be relied upon; follows from when it was last confirmed, and by whom. */
public enum ExpertiseState {
    DECLARED,
    CONFIRMED,
    RECONFIRM_DUE,
    STALE,
    RETIRED;

    static final int MONTHS_UNTIL_DUE = 12;
    static final int MONTHS_UNTIL_STALE = 18;

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    static ExpertiseState of(Instant confirmedAt, boolean byColleague, boolean retired, Instant now) {
        return retired ? RETIRED : Ages.at(now).of(confirmedAt, byColleague);
    }

    /**
     * What follows from a confirmation, seen from one moment; for many lines, as reckoning with months costs more than
     * comparing.
     *
     * @param staleUpTo what was last confirmed then or before is stale
     * @param dueUpTo what was last confirmed then or before is due
     */
    record Ages(Instant staleUpTo, Instant dueUpTo) {

        static Ages at(Instant now) {
            return new Ages(ExpertiseState.staleUpTo(now), before(now, MONTHS_UNTIL_DUE));
        }

        /** The state of a line that is not retired. */
        ExpertiseState of(Instant confirmedAt, boolean byColleague) {
            if (!confirmedAt.isAfter(staleUpTo)) {
                return STALE;
            }
            if (!confirmedAt.isAfter(dueUpTo)) {
                return RECONFIRM_DUE;
            }
            return byColleague ? CONFIRMED : DECLARED;
        }
    }

    /** What was last confirmed at this moment or before is stale: one moment, so that a query can ask the same. */
    public static Instant staleUpTo(Instant now) {
        return before(now, MONTHS_UNTIL_STALE);
    }

    private static Instant before(Instant now, int months) {
        return now.atZone(HERE).minusMonths(months).toInstant();
    }
}
