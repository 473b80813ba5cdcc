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
        if (retired) {
            return RETIRED;
        }
        var confirmed = confirmedAt.atZone(HERE);
        if (!confirmed.plusMonths(MONTHS_UNTIL_STALE).toInstant().isAfter(now)) {
            return STALE;
        }
        if (!confirmed.plusMonths(MONTHS_UNTIL_DUE).toInstant().isAfter(now)) {
            return RECONFIRM_DUE;
        }
        return byColleague ? CONFIRMED : DECLARED;
    }
}
