package nl.klankbord.planning;

/**
 * Everything by which the planner judges a moment. A hard rule shuts it out, any other weighs something; how each is
 * tested stands in {@link MomentRules}. The sentence stands under {@code planning.rule.<name>}.
 */
public enum Rule {
    /** Hard: it must be still to come. */
    PAST(0),
    /** Hard: it is a weekend or a holiday for everybody who takes part. */
    DAY_OFF(0),
    /** Hard: a trainer is booked in the portal at that time. */
    TRAINER_BOOKED(0),
    /** Hard: a trainer said to be away. */
    TRAINER_AWAY(0),
    /** Hard: no room that is large enough is open and free. */
    NO_ROOM(0),
    /** A trainer of whom whoever asks may not know why; what it costs is that of the rule behind it. */
    TRAINER_CANNOT(40),
    /** The calendar that a trainer keeps elsewhere says that they are taken. */
    TRAINER_CALENDAR(60),
    /** A trainer does not work on that weekday. */
    TRAINER_DAY(40),
    /** The organisation of a trainer is closed that day. */
    TRAINER_CLOSED(40),
    /** A partner that takes part is closed that day. */
    PARTNER_CLOSED(40),
    /** The council of a partner meets that evening, and the lesson runs into it. */
    COUNCIL_EVENING(30),
    /** The council of a partner meets later that day: a long day for some. */
    COUNCIL_LATER(4),
    /** Schools are closed where a partner is. */
    SCHOOL_HOLIDAY(15),
    /** A week or month of the pattern is left out. */
    SKIPPED(8),
    /** The lesson runs through lunch. */
    LUNCH(2),
    /** The room is much larger than needed; for each ten seats, three at most. */
    LARGE_ROOM(1),
    /** For each week that it is later than the earliest day. */
    LATER(1);

    private final int weight;

    Rule(int weight) {
        this.weight = weight;
    }

    /** What one breach of it costs; 0 for a hard rule. */
    public int weight() {
        return weight;
    }

    boolean isHard() {
        return weight == 0;
    }
}
